/**
 * The read model of a coach's work list: reminders that are still to be done over many candidates, with the facts of
 * their opportunity. Reads only.
 */
@NullMarked
package io.followthrough.reminder.store.queue;

import org.jspecify.annotations.NullMarked;
