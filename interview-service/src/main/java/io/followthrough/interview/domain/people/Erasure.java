package io.followthrough.interview.domain.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The receipt of a candidate's erasure: what each service removed, and when.
 *
 * @param requestedAt the tenant's time
 * @param parts the services that have done it
 */
public record Erasure(UUID id, String candidateId, Instant requestedAt, List<Part> parts) {

    /** The services that hold something about candidates. */
    public static final Set<String> SERVICES = Set.of("interview-service", "notes-service", "reminder-service");

    /** What one service removed; kinds of which there was nothing are left out. */
    public record Part(String service, List<Removed> removed, Instant erasedAt) {

        public Part {
            removed = List.copyOf(removed);
        }
    }

    /** How many rows of one kind. */
    public record Removed(String kind, long count) {}

    /** Whether all services have done it. */
    public enum State {
        PENDING,
        COMPLETE
    }

    public Erasure {
        parts = List.copyOf(parts);
    }

    public State state() {
        Set<String> done = parts.stream().map(Part::service).collect(Collectors.toSet());
        return done.containsAll(SERVICES) ? State.COMPLETE : State.PENDING;
    }
}
