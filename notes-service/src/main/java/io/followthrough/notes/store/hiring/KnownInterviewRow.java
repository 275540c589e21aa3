package io.followthrough.notes.store.hiring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.Json;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.tenancy.TenantId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Enumerated(EnumType.STRING)
    KnownInterview.State state;

    Instant endsAt;
    String timeZone;
    String interviewers;

    static KnownInterviewRow of(TenantId tenant, KnownInterview interview) {
        KnownInterviewRow row = new KnownInterviewRow();
        row.key = TenantScopedId.of(tenant, interview.id());
        row.opportunityId = interview.opportunityId();
        row.candidateId = interview.candidateId();
        row.state = interview.state();
        row.endsAt = interview.endsAt();
        row.timeZone = interview.zone().getId();
        row.interviewers = Json.write(interview.interviewers());
        return row;
    }

    KnownInterview toInterview() {
        return new KnownInterview(
                key.id(),
                opportunityId,
                candidateId,
                state,
                endsAt,
                ZoneId.of(timeZone),
                Json.read(interviewers, INTERVIEWERS));
    }
}
