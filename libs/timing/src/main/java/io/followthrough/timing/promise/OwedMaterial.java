package io.followthrough.timing.promise;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the candidate promised to send by a date, and what has become of it (R2).
 *
 * @param inRound whether it was promised in a round, whose clocks count for good
 * @param sentAt null while it was not sent
 * @param releasedAt since when it is owed no more; null while it is
 */
public record OwedMaterial(
        Deadline deadline,
        boolean inRound,
        @Nullable Instant sentAt,
        @Nullable Instant releasedAt) {

    /** How it stands at {@code now}; empty if it is owed no more. */
    public Optional<PromiseState> stateAt(Instant now) {
        return releasedAt != null ? Optional.empty() : Optional.of(PromiseState.of(deadline.at(), sentAt, now));
    }

    /** When it is broken if nothing more happens; empty if it was kept or is owed no more. */
    Optional<Deadline> breaksBy() {
        return stateAt(deadline.at()).filter(PromiseState.BROKEN::equals).map(broken -> deadline);
    }

    /** After its opportunity was closed: what was neither sent nor due by then is owed no more. */
    public OwedMaterial released(Instant closedAt) {
        boolean sent = sentAt != null && !sentAt.isAfter(closedAt);
        return sent || releasedAt != null || deadline.hasPassed(closedAt) ? this : withReleasedAt(closedAt);
    }

    /** After its opportunity was opened again: it is owed as it was. */
    public OwedMaterial owedAgain() {
        return releasedAt == null ? this : withReleasedAt(null);
    }

    /** By the clocks that count now; what was sent, has fallen due or was promised in a round stays so. */
    public OwedMaterial reckoned(Clocks clocks, Instant now) {
        return inRound || sentAt != null || deadline.hasPassed(now)
                ? this
                : new OwedMaterial(Deadline.ofMaterial(deadline.date(), clocks.ofMaterial()), false, null, releasedAt);
    }

    /** By the same clocks under the law that holds now; what was sent or has fallen due stays so. */
    public OwedMaterial reckoned(ZoneLaw law, Instant now) {
        return sentAt != null || deadline.hasPassed(now)
                ? this
                : new OwedMaterial(deadline.ofMaterialUnder(law), inRound, null, releasedAt);
    }

    private OwedMaterial withReleasedAt(@Nullable Instant at) {
        return new OwedMaterial(deadline, inRound, sentAt, at);
    }
}
