package io.followthrough.interview.domain.promise;

import io.followthrough.timing.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the ledger, of the employer (when it decides) or of the candidate (a material).
 *
 * @param about what was promised, in the words it was told in; null when there are none
 * @param dueAt from when on it is broken, unless it was kept before
 * @param settledAt when the employer answered, or the material went out; null while neither has happened
 */
public record Promise(
        Subject subject,
        @Nullable String about,
        LocalDate promisedFor,
        Instant promisedAt,
        Instant dueAt,
        @Nullable Instant settledAt) {

    /** Who gave a promise. */
    public enum Promisor {
        EMPLOYER,
        CANDIDATE
    }

    /**
     * Whose promise it is.
     *
     * @param id of a candidate's promise the material's
     * @param interviewId the round in which it was given, if it was in one
     */
    public record Subject(
            UUID id,
            Promisor promisor,
            UUID opportunityId,
            String candidateId,
            @Nullable UUID interviewId) {}

    /** How it stands at {@code now}. */
    public PromiseState stateAt(Instant now) {
        return PromiseState.of(dueAt, settledAt, now);
    }
}
