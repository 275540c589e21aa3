package io.followthrough.interview.store.response;

import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "employer_response")
@NullUnmarked
class EmployerResponseRow {

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String candidateId;

    @Enumerated(EnumType.STRING)
    EmployerResponse.Channel channel;

    Instant receivedAt;
    String summary;

    void set(EmployerResponse response) {
        opportunityId = response.opportunityId();
        candidateId = response.candidateId();
        channel = response.channel();
        receivedAt = response.receivedAt();
        summary = response.summary();
    }

    EmployerResponse toResponse() {
        return new EmployerResponse(key.id(), opportunityId, candidateId, channel, receivedAt, summary);
    }
}
