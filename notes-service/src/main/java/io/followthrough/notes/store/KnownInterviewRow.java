package io.followthrough.notes.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.Interviewer;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_interview")
@NullUnmarked
class KnownInterviewRow {

    private static final TypeReference<List<Interviewer>> INTERVIEWERS = new TypeReference<>() {};

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String candidateId;
    boolean completed;
    Instant endsAt;
    String timeZone;
    LocalDate decisionDate;
    String interviewers;

    void set(KnownInterview interview) {
        opportunityId = interview.opportunityId();
        candidateId = interview.candidateId();
        completed = interview.completed();
        endsAt = interview.endsAt();
        timeZone = interview.zone().getId();
        decisionDate = interview.decisionDate();
        interviewers = Json.write(interview.interviewers());
    }

    KnownInterview toInterview() {
        return new KnownInterview(
                key.id(),
                opportunityId,
                candidateId,
                completed,
                endsAt,
                ZoneId.of(timeZone),
                decisionDate,
                Json.read(interviewers, INTERVIEWERS));
    }
}
