/**
 * The plan of an interview as REST shows it: its reminders with their dates and the reasons for each. Asks {@code
 * application.plan}; changes nothing, as plans are made from facts and never by a request.
 */
@NullMarked
package io.followthrough.reminder.api.plan;

import org.jspecify.annotations.NullMarked;
