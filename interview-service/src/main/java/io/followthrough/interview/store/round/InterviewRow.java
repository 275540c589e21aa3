package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.CancelledInterview;
import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.interview.domain.round.VoidedInterview;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.timing.facts.round.InterviewOutcome;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
@NullUnmarked
class InterviewRow {

    @EmbeddedId
    TenantScopedId key;

    @Version
    long version;

    UUID opportunityId;
    String candidateId;

    @Enumerated(EnumType.STRING)
    InterviewKind kind;

    @Enumerated(EnumType.STRING)
    Interview.State state;

    Instant startsAt;
    Instant endsAt;
    String timeZone;
    Integer round;
    Instant plannedEndsAt;
    Instant reportedAt;
    String report;

    @Enumerated(EnumType.STRING)
    InterviewOutcome outcome;

    Instant outcomeAt;
    Instant voidedAt;

    void set(Interview interview) {
        opportunityId = interview.identity().opportunityId();
        candidateId = interview.identity().candidateId();
        kind = interview.kind();
        state = interview.state();
        startsAt = interview.period().startsAt();
        endsAt = interview.period().endsAt();
        timeZone = interview.period().zone().getId();
        round = interview.round();
        CompletedInterview.Report latest = interview.report();
        if (latest != null) {
            set(latest, interview.conclusion());
        }
        voidedAt = interview instanceof VoidedInterview taken ? taken.voidedAt() : null;
    }

    private void set(CompletedInterview.Report latest, CompletedInterview.@Nullable Conclusion conclusion) {
        plannedEndsAt = latest.plannedEnd();
        reportedAt = latest.at();
        report = latest.fingerprint();
        outcome = conclusion == null ? null : conclusion.outcome();
        outcomeAt = conclusion == null ? null : conclusion.recordedAt();
    }

    Interview toInterview(List<Interviewer> interviewers) {
        Interview.Identity identity = new Interview.Identity(key.id(), opportunityId, candidateId);
        Appointment appointment = new Appointment(kind, period(), interviewers);
        return switch (state) {
            case SCHEDULED -> new ScheduledInterview(identity, version, round, appointment);
            case COMPLETED ->
                new CompletedInterview(
                        identity, version, round, appointment, Objects.requireNonNull(report()), conclusion());
            case CANCELLED -> new CancelledInterview(identity, version, appointment);
            case VOIDED -> new VoidedInterview(identity, version, appointment, report(), conclusion(), voidedAt);
        };
    }

    private CompletedInterview.@Nullable Report report() {
        return reportedAt == null ? null : new CompletedInterview.Report(plannedEndsAt, reportedAt, report);
    }

    private CompletedInterview.@Nullable Conclusion conclusion() {
        return outcome == null ? null : new CompletedInterview.Conclusion(outcome, outcomeAt);
    }

    InterviewPeriod period() {
        return new InterviewPeriod(startsAt, endsAt, ZoneId.of(timeZone));
    }
}
