/**
 * What the engine is told of the world and could not know by itself: the rules of time zones, and which days are holidays
 * where. Whoever asks the engine brings it along; it knows no facts and no policy.
 */
@NullMarked
package io.followthrough.timing.almanac;

import org.jspecify.annotations.NullMarked;
