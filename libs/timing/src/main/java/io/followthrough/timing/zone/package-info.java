/**
 * The rules of the world's time zones, and what the clocks of a place show by them. Facts, policies and plans name zones;
 * which rules hold there comes in from whoever asks the engine. Knows nothing else of the library.
 */
@NullMarked
package io.followthrough.timing.zone;

import org.jspecify.annotations.NullMarked;
