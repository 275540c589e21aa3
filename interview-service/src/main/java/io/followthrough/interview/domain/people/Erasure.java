package io.followthrough.interview.domain.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** How far it has come. */
    public enum State {
        /** A service still holds something. */
        PENDING,
        /** No service holds anything; the topics still hold names. */
        DATABASES_CLEAN,
        /** The topics have let go of what they held, too. */
        COMPLETE
    }

    public Erasure {
        parts = List.copyOf(parts);
    }

    /** When the last service had removed what it held; empty while one has not. */
    public Optional<Instant> databasesCleanAt() {
        Set<String> done = parts.stream().map(Part::service).collect(Collectors.toSet());
        return done.containsAll(SERVICES)
                ? parts.stream().map(Part::erasedAt).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /**
     * When topics and dead letters no longer hold what was published before; empty while a service has not answered.
     *
     * @param retention how long topics keep events
     */
    public Optional<Instant> namesLeaveTopicsAt(Duration retention) {
        return databasesCleanAt().map(clean -> clean.plus(retention));
    }

    /** @param retention how long topics keep events */
    public State state(Instant now, Duration retention) {
        return namesLeaveTopicsAt(retention)
                .map(leave -> now.isBefore(leave) ? State.DATABASES_CLEAN : State.COMPLETE)
                .orElse(State.PENDING);
    }
}
