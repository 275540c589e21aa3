package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.people.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The receipt of an erasure. */
@Schema(examples = """
                {"id": "01a37056-4900-749e-aab7-e75d92ddfe7e", "candidateId": "cand-7f3a", "state": "PENDING",
                 "requestedAt": "2027-02-01T10:00:00Z", "services": [
                   {"service": "interview-service", "erasedAt": "2027-02-01T10:00:00Z",
                    "removed": [{"kind": "interviews", "count": 3}, {"kind": "opportunities", "count": 2}]},
                   {"service": "notes-service"}, {"service": "reminder-service"}]}""")
record ErasureAnswer(
        UUID id, String candidateId, Erasure.State state, Instant requestedAt, List<ServiceAnswer> services) {

    /** What a service has removed; without {@code erasedAt} it has not done so yet. */
    record ServiceAnswer(
            String service,
            @Nullable Instant erasedAt,
            @Nullable List<Erasure.Removed> removed) {

        static ServiceAnswer of(String service, Optional<Erasure.Part> part) {
            return new ServiceAnswer(
                    service,
                    part.map(Erasure.Part::erasedAt).orElse(null),
                    part.map(Erasure.Part::removed).orElse(null));
        }
    }

    static ErasureAnswer of(Erasure erasure) {
        return new ErasureAnswer(
                erasure.id(),
                erasure.candidateId(),
                erasure.state(),
                erasure.requestedAt(),
                Erasure.SERVICES.stream()
                        .sorted()
                        .map(service -> ServiceAnswer.of(service, part(erasure, service)))
                        .toList());
    }

    private static Optional<Erasure.Part> part(Erasure erasure, String service) {
        return erasure.parts().stream()
                .filter(part -> part.service().equals(service))
                .findFirst();
    }
}
