/** Interviews as the engine knows them, one type for each state: scheduled, completed, cancelled. */
@NullMarked
package io.followthrough.timing.facts.round;

import org.jspecify.annotations.NullMarked;
