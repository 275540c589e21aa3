package io.followthrough.reminder.api.queue;

import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.application.queue.ReadQueue;
import io.followthrough.reminder.domain.fact.JobTitle;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.Verdict;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's next thing to do.
 *
 * @param employer of the opportunity; absent where it was opened before the queue told it, until it is told of again
 * @param role likewise
 * @param closesAt when the window closes next: the deadline, then the end of grace; absent if it is over, and still worth
 *     doing
 */
@Schema(
        examples = "{" + Examples.CANDIDATE + ", " + Examples.OPPORTUNITY
                + ", \"employer\": \"Nordlicht Energie\", \"role\": \"Data engineer\", " + Examples.INTERVIEW
                + ", \"reminderId\": " + Examples.REMINDER_ID + ", \"kind\": \"FOLLOW_UP\", " + Examples.ABOUT
                + ", \"state\": \"SCHEDULED\", " + Examples.OPENS_AND_DUE
                + ", \"closesAt\": \"2026-11-10T23:00:00Z\", \"verdict\": " + Examples.WAITING + "}")
record QueueEntryAnswer(
        String candidateId,
        UUID opportunityId,
        @Nullable String employer,
        @Nullable String role,
        @Nullable UUID interviewId,
        UUID reminderId,
        ReminderKind kind,
        About about,
        ReminderState state,
        Instant opensAt,
        Instant dueAt,
        @Nullable Instant closesAt,
        Verdict verdict) {

    static QueueEntryAnswer of(ReadQueue.Entry entry, Instant now) {
        Reminder reminder = entry.reminder();
        Schedule schedule = reminder.schedule();
        JobTitle title = entry.title();
        return new QueueEntryAnswer(
                reminder.owner().candidateId(),
                Objects.requireNonNull(reminder.owner().opportunityId()),
                title == null ? null : title.employer(),
                title == null ? null : title.role(),
                reminder.owner().interviewId(),
                reminder.id(),
                reminder.key().kind(),
                reminder.about(),
                reminder.stateAt(now),
                schedule.opensAt(),
                schedule.dueAt(),
                entry.closesAt(),
                entry.verdict());
    }
}
