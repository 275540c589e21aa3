/**
 * One reminder and lists of them: read, completed, snoozed, dismissed. Its answer {@code FullReminderAnswer} is the
 * shape in which a reminder leaves this service, wherever one is answered outside its plan. Asks {@code
 * application.reminder}; never computes a date or a state.
 */
@NullMarked
package io.followthrough.reminder.api.reminder;

import org.jspecify.annotations.NullMarked;
