package io.followthrough.interview.store;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.InterviewKind;
import io.followthrough.interview.domain.InterviewPeriod;
import io.followthrough.interview.domain.Interviewer;
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

    void set(Interview interview) {
        opportunityId = interview.identity().opportunityId();
        candidateId = interview.identity().candidateId();
        kind = interview.kind();
        state = interview.state();
        startsAt = interview.period().startsAt();
        endsAt = interview.period().endsAt();
        timeZone = interview.period().zone().getId();
    }

    Interview toInterview(List<Interviewer> interviewers) {
        return new Interview(
                new Interview.Identity(key.id(), opportunityId, candidateId),
                version,
                kind,
                state,
                new InterviewPeriod(startsAt, endsAt, ZoneId.of(timeZone)),
                interviewers);
    }
}
