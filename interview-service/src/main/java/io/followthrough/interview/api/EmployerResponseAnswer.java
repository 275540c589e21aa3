package io.followthrough.interview.api;

import io.followthrough.interview.domain.EmployerResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the employer answered, and when (R32). */
record EmployerResponseAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        EmployerResponse.Channel channel,
        Instant receivedAt,
        @Nullable String summary) {

    static EmployerResponseAnswer of(EmployerResponse response) {
        return new EmployerResponseAnswer(
                response.id(),
                response.opportunityId(),
                response.candidateId(),
                response.channel(),
                response.receivedAt(),
                response.summary());
    }
}
