/** No tenant, and no candidate, ever meets what is another's. */
@NullMarked
package io.followthrough.notes.isolation;

import org.jspecify.annotations.NullMarked;
