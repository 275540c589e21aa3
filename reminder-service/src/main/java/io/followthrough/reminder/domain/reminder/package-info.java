/**
 * A reminder and its life: when it speaks, which state it is in at an instant, what happened to it. The word of which
 * most others are made, so it uses none of them. When a reminder ought to come is not decided here but by the engine.
 */
@NullMarked
package io.followthrough.reminder.domain.reminder;

import org.jspecify.annotations.NullMarked;
