package io.followthrough.reminder.store.reminder;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.store.Versioned;
import io.followthrough.reminder.domain.reminder.Delivery;
import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of {@code reminder}, but for when it has fired, which the dispatcher alone writes. */
record ReminderRow(
        UUID id,
        String naturalKey,
        ReminderKind kind,
        String candidateId,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        AboutType aboutType,
        @Nullable UUID aboutId,
        @Nullable String aboutName,
        Instant opensAt,
        String remindAt,
        Instant dueAt,
        @Nullable Instant until,
        LocalDate localDate,
        String trace,
        String rejectedDates,
        String quietHours,
        @Nullable FollowUpChannel channel,
        long policyVersion,
        ReminderState state,
        int passed,
        Instant knownAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant doneAt,
        long version) {

    /** In the order of the components. */
    static final String COLUMNS = """
            r.id, r.natural_key, r.kind, r.candidate_id, r.opportunity_id, r.interview_id, r.about_type, r.about_id,
            r.about_name, r.opens_at, r.remind_at, r.due_at, r.until, r.local_date, r.trace, r.rejected_dates,
            r.quiet_hours, r.channel, r.policy_version, r.state, r.passed, r.known_at, r.snoozed_until, r.done_at,
            r.version""";

    /** What follows {@code where} begins with {@code r.tenant_id = $1}. */
    static final String SELECT = "select " + COLUMNS + " from reminder r where r.tenant_id = $1 ";

    private static final TypeReference<List<Instant>> INSTANTS = new TypeReference<>() {};
    private static final TypeReference<List<TraceEntry>> TRACE = new TypeReference<>() {};
    private static final TypeReference<List<RejectedDate>> REJECTED_DATES = new TypeReference<>() {};

    /** As it is to be written; the version is counted by the statement. */
    static ReminderRow of(Reminder reminder) {
        Schedule schedule = reminder.schedule();
        NudgeProgress progress = reminder.progress();
        return new ReminderRow(
                reminder.id(),
                reminder.key().toString(),
                reminder.kind(),
                reminder.owner().candidateId(),
                reminder.owner().opportunityId(),
                reminder.owner().interviewId(),
                reminder.about().type(),
                reminder.about().id(),
                reminder.about().name(),
                schedule.opensAt(),
                Json.write(schedule.remindAt()),
                schedule.dueAt(),
                schedule.until(),
                schedule.localDate(),
                Json.write(reminder.explanation().trace()),
                Json.write(reminder.explanation().rejectedDates()),
                StoredQuietHours.write(reminder.delivery().quietHours()),
                reminder.delivery().channel(),
                reminder.policyVersion(),
                reminder.state(),
                progress.passed(),
                progress.knownAt(),
                progress.snoozedUntil(),
                reminder.doneAt(),
                0);
    }

    Reminder toReminder() {
        return new Reminder(
                id,
                ReminderKey.parse(naturalKey),
                new Reminder.Owner(candidateId, opportunityId, interviewId),
                new About(aboutType, aboutId, aboutName),
                state,
                new Schedule(opensAt, Json.read(remindAt, INSTANTS), dueAt, until, localDate),
                new NudgeProgress(passed, snoozedUntil, knownAt),
                new Delivery(StoredQuietHours.read(quietHours), channel),
                new Explanation(Json.read(trace, TRACE), Json.read(rejectedDates, REJECTED_DATES)),
                policyVersion,
                doneAt);
    }

    Versioned<Reminder> versioned() {
        return new Versioned<>(toReminder(), version);
    }
}
