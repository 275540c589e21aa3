package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A round that was entered by mistake: it counts nowhere and nothing happens to it any more. What was known of it stays to be
 * read.
 *
 * @param report the latest one that it had, if any
 * @param conclusion how it was said to have ended, if it was
 */
public record VoidedInterview(
        Identity identity,
        long version,
        Appointment appointment,
        CompletedInterview.@Nullable Report report,
        CompletedInterview.@Nullable Conclusion conclusion,
        Instant voidedAt)
        implements Interview {

    @Override
    public @Nullable Integer round() {
        return null;
    }

    @Override
    public State state() {
        return State.VOIDED;
    }

    @Override
    public VoidedInterview placed(long storedVersion, @Nullable Integer place) {
        return new VoidedInterview(identity, storedVersion, appointment, report, conclusion, voidedAt);
    }

    @Override
    public VoidedInterview voided(Instant now) {
        return this;
    }

    @Override
    public Interview corrected(InterviewKind right, List<Person> people, Supplier<UUID> ids) {
        throw isVoid();
    }

    @Override
    public Interview movedTo(UUID otherOpportunity) {
        throw isVoid();
    }

    @Override
    public void mustStand() {
        throw isVoid();
    }

    @Override
    public ScheduledInterview mustBeScheduled() {
        throw isVoid();
    }

    @Override
    public CompletedInterview mustBeCompleted() {
        throw isVoid();
    }

    private static RefusedException isVoid() {
        return new RefusedException(Refusal.VOIDED, "state", "The interview is void: it was entered by mistake.");
    }
}
