/** Processes are killed while writers write: what was acknowledged is there, and took effect once. */
@NullMarked
package io.followthrough.system.faults;

import org.jspecify.annotations.NullMarked;
