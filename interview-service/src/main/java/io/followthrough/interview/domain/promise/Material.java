package io.followthrough.interview.domain.promise;

import io.followthrough.interview.domain.Moments;
import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.FieldValue;
import io.followthrough.timing.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the employer asked for and the candidate promised to send by a date (R2).
 *
 * @param interviewId the round in which it was promised; null when that was between rounds
 * @param dueAt the end of business on the promised date; on time is before it
 * @param sentAt null until it was sent
 */
public record Material(
        Identity identity,
        long version,
        String description,
        LocalDate promisedFor,
        Instant promisedAt,
        Instant dueAt,
        @Nullable Instant sentAt) {

    /** Which material of whom. */
    public record Identity(
            UUID id,
            UUID opportunityId,
            String candidateId,
            @Nullable UUID interviewId) {}

    public UUID id() {
        return identity.id();
    }

    /** Whether it was sent, and before it was due. */
    public boolean onTime() {
        return sentAt != null && PromiseState.of(dueAt, sentAt, sentAt) == PromiseState.KEPT;
    }

    /**
     * This material, sent.
     *
     * @throws RefusedException when it was sent before, or would be sent in the future
     */
    public Material sent(Instant at, Instant now) {
        if (sentAt != null) {
            throw new RefusedException(
                    Refusal.ALREADY_SENT, "sentAt", "The material was sent already, on " + sentAt + ".");
        }
        Moments.mustHaveCome("sentAt", at, now);
        return new Material(identity, version, description, promisedFor, promisedAt, dueAt, at);
    }

    /** This material, promised for a date as it was told again. */
    Material promisedAgain(LocalDate date, Instant due) {
        return new Material(identity, version, description, date, promisedAt, due, sentAt);
    }

    /** What its history tells of. */
    public List<FieldValue> fieldValues() {
        return List.of(
                FieldValue.of("description", description),
                FieldValue.of("promisedFor", promisedFor),
                FieldValue.of("sentAt", sentAt));
    }
}
