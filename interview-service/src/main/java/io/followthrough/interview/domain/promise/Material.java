package io.followthrough.interview.domain.promise;

import io.followthrough.interview.domain.Moments;
import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.FieldValue;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.OwedMaterial;
import io.followthrough.timing.promise.PromiseState;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the employer asked for and the candidate promised to send by a date (R2).
 *
 * @param owed what the ledger of promises makes of it
 */
public record Material(Identity identity, long version, String description, Instant promisedAt, OwedMaterial owed) {

    /** Which material of whom; {@code interviewId} is the round in which it was promised, null when that was between rounds. */
    public record Identity(
            UUID id,
            UUID opportunityId,
            String candidateId,
            @Nullable UUID interviewId) {}

    /** One that was just promised. */
    public static Material promised(Identity identity, Promised promised, Instant at, WallClock clock) {
        Deadline deadline = Deadline.ofMaterial(promised.promisedFor(), clock);
        return new Material(
                identity,
                0,
                promised.description(),
                at,
                new OwedMaterial(deadline, identity.interviewId() != null, null, null));
    }

    public UUID id() {
        return identity.id();
    }

    public LocalDate promisedFor() {
        return owed.deadline().date();
    }

    /** The end of business on the promised date; on time is before it. */
    public Instant dueAt() {
        return owed.deadline().at();
    }

    /** Null until it was sent. */
    public @Nullable Instant sentAt() {
        return owed.sentAt();
    }

    /** Whether it was sent, and before it was due. */
    public boolean onTime() {
        Instant sentAt = owed.sentAt();
        return sentAt != null && PromiseState.of(dueAt(), sentAt, sentAt) == PromiseState.KEPT;
    }

    /**
     * This material, sent.
     *
     * @throws RefusedException when it was sent before, or would be sent in the future
     */
    public Material sent(Instant at, Instant now) {
        if (owed.sentAt() != null) {
            throw new RefusedException(
                    Refusal.ALREADY_SENT, "sentAt", "The material was sent already, on " + owed.sentAt() + ".");
        }
        Moments.mustHaveCome("sentAt", at, now);
        return with(new OwedMaterial(owed.deadline(), owed.inRound(), at, owed.releasedAt()));
    }

    /** This material, promised for a date as it was told again. */
    Material promisedAgain(Deadline deadline) {
        return with(new OwedMaterial(deadline, owed.inRound(), owed.sentAt(), owed.releasedAt()));
    }

    private Material with(OwedMaterial changed) {
        return new Material(identity, version, description, promisedAt, changed);
    }

    /** What its history tells of. */
    public List<FieldValue> fieldValues() {
        return List.of(
                FieldValue.of("description", description),
                FieldValue.of("promisedFor", promisedFor()),
                FieldValue.of("sentAt", sentAt()));
    }
}
