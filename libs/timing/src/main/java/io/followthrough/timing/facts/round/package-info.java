/**
 * Interviews as the engine knows them, one type for each state: scheduled, completed, cancelled. All packages may use
 * them, they use none. Never what a store or an event needs besides.
 */
@NullMarked
package io.followthrough.timing.facts.round;

import org.jspecify.annotations.NullMarked;
