/**
 * The reminders: rows, history, lists, and what is still open for many candidates (a coach's queue). Written by
 * whoever plans or acts, while it holds the candidate; the dispatcher writes states and firings through {@code
 * store.due}. Timers are set by {@code store.timer}.
 */
@NullMarked
package io.followthrough.reminder.store.reminder;

import org.jspecify.annotations.NullMarked;
