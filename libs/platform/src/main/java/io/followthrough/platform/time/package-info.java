/** The tenant's clock: real time, moved by an offset in sandboxes. */
@NullMarked
package io.followthrough.platform.time;

import org.jspecify.annotations.NullMarked;
