/**
 * The door: nobody's bytes are kept before his token is checked. A request passes the filters in the order of {@code
 * web.RequestFilters}; here a token is looked up among those verified lately or is verified in a small lane, and whoever
 * has none leaves with 401. Of a request only its headers come in; of its body not a byte does. Nothing of the services
 * comes in either.
 */
@NullMarked
package io.followthrough.platform.door;

import org.jspecify.annotations.NullMarked;
