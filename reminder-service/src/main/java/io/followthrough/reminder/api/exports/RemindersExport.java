package io.followthrough.reminder.api.exports;

import io.followthrough.reminder.api.contact.FollowUpResource;
import io.followthrough.reminder.api.reminder.FullReminderAnswer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that this service alone holds of a candidate.
 *
 * @param reminders every one there ever was, oldest first
 * @param followUps every contact with an employer that was logged (R28, R30), oldest first
 */
@Schema(description = "The candidate's reminders, and the contacts with employers that were logged; both oldest first.")
record RemindersExport(List<FullReminderAnswer> reminders, List<FollowUpResource.FollowUpAnswer> followUps) {}
