/**
 * A coach's work list over all its candidates, by the window that closes soonest. Asks {@code application.queue}; a
 * coach never sees here what its grants do not cover.
 */
@NullMarked
package io.followthrough.reminder.api.queue;

import org.jspecify.annotations.NullMarked;
