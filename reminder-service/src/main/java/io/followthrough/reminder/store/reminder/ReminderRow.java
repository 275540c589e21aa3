package io.followthrough.reminder.store.reminder;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.StoredReminder;
import io.followthrough.reminder.store.Json;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "reminder")
@NullUnmarked
public class ReminderRow {

    public static final TypeReference<List<Instant>> INSTANTS = new TypeReference<>() {};
    private static final TypeReference<List<TraceEntry>> TRACE = new TypeReference<>() {};
    private static final TypeReference<List<RejectedDate>> REJECTED_DATES = new TypeReference<>() {};

    @EmbeddedId
    public TenantScopedId key;

    @Version
    long version;

    String naturalKey;

    @Enumerated(EnumType.STRING)
    ReminderKind kind;

    public String candidateId;
    UUID opportunityId;
    UUID interviewId;

    @Enumerated(EnumType.STRING)
    AboutType aboutType;

    UUID aboutId;
    String aboutName;
    Instant opensAt;
    String remindAt;
    Instant dueAt;
    Instant until;
    LocalDate localDate;
    String trace;
    String rejectedDates;
    String quietHours;
    String channel;
    long policyVersion;

    @Enumerated(EnumType.STRING)
    ReminderState state;

    int passed;
    Instant knownAt;
    Instant snoozedUntil;
    Instant doneAt;

    /** The reminder's id, for who needs no more of the row. */
    public UUID id() {
        return key.id();
    }

    void set(Reminder reminder) {
        naturalKey = reminder.key().toString();
        kind = reminder.key().kind();
        candidateId = reminder.owner().candidateId();
        opportunityId = reminder.owner().opportunityId();
        interviewId = reminder.owner().interviewId();
        aboutType = reminder.about().type();
        aboutId = reminder.about().id();
        aboutName = reminder.about().name();
        trace = Json.write(reminder.explanation().trace());
        rejectedDates = Json.write(reminder.explanation().rejectedDates());
        policyVersion = reminder.policyVersion();
        doneAt = reminder.doneAt();
        setStored(reminder.stored());
    }

    private void setStored(StoredReminder stored) {
        Schedule schedule = stored.schedule();
        opensAt = schedule.opensAt();
        remindAt = Json.write(schedule.remindAt());
        dueAt = schedule.dueAt();
        until = schedule.until();
        localDate = schedule.localDate();
        state = stored.state();
        passed = stored.progress().passed();
        knownAt = stored.progress().knownAt();
        snoozedUntil = stored.progress().snoozedUntil();
    }

    void setDelivery(QuietHoursShift quiet, String suggestedChannel) {
        quietHours = Json.write(CandidateQuietHours.of(quiet));
        channel = suggestedChannel;
    }

    public Reminder toReminder() {
        return new Reminder(
                key.id(),
                ReminderKey.parse(naturalKey),
                new Reminder.Owner(candidateId, opportunityId, interviewId),
                new About(aboutType, aboutId, aboutName),
                new StoredReminder(
                        kind,
                        state,
                        new Schedule(opensAt, Json.read(remindAt, INSTANTS), dueAt, until, localDate),
                        new NudgeProgress(passed, snoozedUntil, knownAt)),
                new Explanation(Json.read(trace, TRACE), Json.read(rejectedDates, REJECTED_DATES)),
                policyVersion,
                doneAt);
    }
}
