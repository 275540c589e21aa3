package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.people.Erasure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The receipt of an erasure. */
@Schema(examples = """
                {"id": "01a37056-4900-749e-aab7-e75d92ddfe7e", "candidateId": "cand-7f3a", "state": "PENDING",
                 "requestedAt": "2027-02-01T10:00:00Z", "services": [
                   {"service": "interview-service", "erasedAt": "2027-02-01T10:00:00Z",
                    "removed": [{"kind": "interviews", "count": 3}, {"kind": "opportunities", "count": 2}],
                    "stores": [{"store": "DATABASE", "cleanAt": "2027-02-01T10:00:00Z"},
                     {"store": "STORED_ANSWERS", "cleanAt": "2027-02-01T10:00:00Z"},
                     {"store": "TOPICS", "cleanAt": "2027-03-03T10:00:00Z"},
                     {"store": "DEAD_LETTERS", "cleanAt": "2027-03-03T10:00:00Z"}]},
                   {"service": "notes-service"}, {"service": "reminder-service"}]}""")
record ErasureAnswer(
        UUID id,
        String candidateId,
        Erasure.State state,
        Instant requestedAt,
        @Nullable Instant namesLeaveTopicsAt,
        List<ServiceAnswer> services) {

    /** What a service has removed; without {@code erasedAt} it has not done so yet. */
    record ServiceAnswer(
            String service,
            @Nullable Instant erasedAt,
            @Nullable List<Erasure.Removed> removed,
            @Nullable List<StoreAnswer> stores) {

        static ServiceAnswer of(String service, Optional<Erasure.Part> part, Duration retention) {
            return new ServiceAnswer(
                    service,
                    part.map(Erasure.Part::erasedAt).orElse(null),
                    part.map(Erasure.Part::removed).orElse(null),
                    part.map(done -> StoreAnswer.all(done.erasedAt(), retention))
                            .orElse(null));
        }
    }

    /** A kind of place in which a service held something: from when on it holds nothing. */
    record StoreAnswer(Store store, Instant cleanAt) {

        static List<StoreAnswer> all(Instant erasedAt, Duration retention) {
            return Stream.of(Store.values())
                    .map(store -> new StoreAnswer(store, store.isBroker() ? erasedAt.plus(retention) : erasedAt))
                    .toList();
        }
    }

    /** What is erased goes from a database at once, and from a broker when its retention ends. */
    enum Store {
        DATABASE,
        STORED_ANSWERS,
        TOPICS,
        DEAD_LETTERS;

        boolean isBroker() {
            return this == TOPICS || this == DEAD_LETTERS;
        }
    }

    static ErasureAnswer of(Erasure erasure, Instant now, Duration retention) {
        return new ErasureAnswer(
                erasure.id(),
                erasure.candidateId(),
                erasure.state(now, retention),
                erasure.requestedAt(),
                erasure.namesLeaveTopicsAt(retention).orElse(null),
                Erasure.SERVICES.stream()
                        .sorted()
                        .map(service -> ServiceAnswer.of(service, part(erasure, service), retention))
                        .toList());
    }

    private static Optional<Erasure.Part> part(Erasure erasure, String service) {
        return erasure.parts().stream()
                .filter(part -> part.service().equals(service))
                .findFirst();
    }
}
