/** Calendar and clock: local moments, gaps and overlaps of the time zone, quiet hours, working days, windows. */
@NullMarked
package io.followthrough.timing.rules.clock;

import org.jspecify.annotations.NullMarked;
