/**
 * When a reminder speaks next, in real time. Set by whoever plans or acts, shifted with a sandbox's clock; the
 * dispatcher claims timers through {@code store.due}. It knows instants and ids, and nothing of why.
 */
@NullMarked
package io.followthrough.reminder.store.timer;

import org.jspecify.annotations.NullMarked;
