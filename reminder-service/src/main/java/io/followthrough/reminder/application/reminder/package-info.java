/**
 * What a candidate does about one reminder (complete, snooze, dismiss), and reading reminders. Comes from {@code
 * api.reminder}; what follows for the rest of the plan is left to {@code application.plan}. Firing is not here but in
 * {@code application.due}.
 */
@NullMarked
package io.followthrough.reminder.application.reminder;

import org.jspecify.annotations.NullMarked;
