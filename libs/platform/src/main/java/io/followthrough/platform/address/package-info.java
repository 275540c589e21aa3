/**
 * Whose network address a request or a connection is counted by, and which proxies are believed when they say whom they
 * pass on and by which address they were called. Only addresses come in; who a caller is by his token is decided elsewhere.
 */
@NullMarked
package io.followthrough.platform.address;

import org.jspecify.annotations.NullMarked;
