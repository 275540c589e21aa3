/**
 * Calendar and clock: local moments, gaps and overlaps of the time zone, quiet hours, working days, windows, and how
 * sentences name them. All rules and users of the library may ask; it knows plans and policies, and no facts. What time it
 * is now, it never knows.
 */
@NullMarked
package io.followthrough.timing.rules.clock;

import org.jspecify.annotations.NullMarked;
