package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Held;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewOutcome;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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

    void set(Interview interview) {
        opportunityId = interview.identity().opportunityId();
        candidateId = interview.identity().candidateId();
        kind = interview.kind();
        state = interview.state();
        startsAt = interview.period().startsAt();
        endsAt = interview.period().endsAt();
        timeZone = interview.period().zone().getId();
        round = interview.round();
        setHeld(interview.held());
    }

    private void setHeld(@Nullable Held held) {
        Held.Conclusion conclusion = held == null ? null : held.conclusion();
        plannedEndsAt = held == null ? null : held.plannedEnd();
        reportedAt = held == null ? null : held.reportedAt();
        report = held == null ? null : held.report();
        outcome = conclusion == null ? null : conclusion.outcome();
        outcomeAt = conclusion == null ? null : conclusion.recordedAt();
    }

    Interview toInterview(List<Interviewer> interviewers) {
        return new Interview(
                new Interview.Identity(key.id(), opportunityId, candidateId),
                version,
                round,
                kind,
                state,
                period(),
                interviewers,
                held());
    }

    InterviewPeriod period() {
        return new InterviewPeriod(startsAt, endsAt, ZoneId.of(timeZone));
    }

    private @Nullable Held held() {
        Held.Conclusion conclusion = outcome == null ? null : new Held.Conclusion(outcome, outcomeAt);
        return plannedEndsAt == null ? null : new Held(plannedEndsAt, reportedAt, report, conclusion);
    }
}
