package io.followthrough.timing.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that stands, for a date.
 *
 * @param materialId what is to be sent; the candidate's only
 * @param breaksAt from when on it is broken, if nothing has happened
 * @param replaced whether it had been broken when another date took its place, or none: it stays broken
 */
public record DatedPromise(
        Promisor promisor, @Nullable UUID materialId, LocalDate promisedFor, Instant breaksAt, boolean replaced) {

    public DatedPromise(Promisor promisor, @Nullable UUID materialId, LocalDate promisedFor, Instant breaksAt) {
        this(promisor, materialId, promisedFor, breaksAt, false);
    }

    static DatedPromise ofCandidate(UUID materialId, Deadline deadline) {
        return new DatedPromise(Promisor.CANDIDATE, materialId, deadline.date(), deadline.at());
    }

    static DatedPromise ofEmployer(Deadline deadline) {
        return new DatedPromise(Promisor.EMPLOYER, null, deadline.date(), deadline.at());
    }

    DatedPromise replacedTooLate() {
        return new DatedPromise(promisor, materialId, promisedFor, breaksAt, true);
    }

    /** Tells the promises of one opportunity apart; another date makes another promise. */
    public String key() {
        return promisor + ":" + (materialId == null ? "" : materialId + ":") + promisedFor;
    }
}
