package io.followthrough.interview.domain.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long a tenant keeps candidates of whom nothing is heard.
 *
 * @param version how often it was changed
 * @param months null when they are kept for good
 */
public record Retention(long version, @Nullable Integer months) {

    /** How long before it an erasure is announced, at least. */
    public static final Duration NOTICE = Duration.ofDays(30);

    /** The time of erasure that is to be announced now, if one is: once for a silence, and never less than 30 days ahead. */
    public Optional<Instant> toAnnounce(SilentCandidate candidate, Instant now) {
        Instant earliest = now.plus(NOTICE);
        return end(candidate)
                .filter(end -> !end.isAfter(earliest) && !candidate.wasTold(end))
                .map(end -> earliest);
    }

    /** Whether the announced time has come, and nothing has happened since the announcement. */
    public boolean isOver(SilentCandidate candidate, Instant now) {
        Instant announced = candidate.endsAt();
        return announced != null
                && !announced.isAfter(now)
                && end(candidate).filter(candidate::wasTold).isPresent();
    }

    private Optional<Instant> end(SilentCandidate candidate) {
        return Optional.ofNullable(months)
                .map(kept -> candidate
                        .activeAt()
                        .atOffset(ZoneOffset.UTC)
                        .plusMonths(kept)
                        .toInstant());
    }
}
