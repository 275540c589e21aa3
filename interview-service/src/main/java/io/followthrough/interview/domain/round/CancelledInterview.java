package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A round that was called off: nothing happens to it any more, and it has no place among the rounds (R33). */
public record CancelledInterview(Identity identity, long version, Appointment appointment) implements Interview {

    @Override
    public @Nullable Integer round() {
        return null;
    }

    @Override
    public State state() {
        return State.CANCELLED;
    }

    @Override
    public CancelledInterview placed(long storedVersion, @Nullable Integer place) {
        return new CancelledInterview(identity, storedVersion, appointment);
    }

    @Override
    public CancelledInterview movedTo(UUID otherOpportunity) {
        return new CancelledInterview(identity.in(otherOpportunity), version, appointment);
    }

    @Override
    public Interview corrected(InterviewKind right, List<Person> people, Supplier<UUID> ids) {
        return mustBeScheduled();
    }

    @Override
    public ScheduledInterview mustBeScheduled() {
        throw new RefusedException(Refusal.CANCELLED, "state", "The interview was cancelled.");
    }

    @Override
    public CompletedInterview mustBeCompleted() {
        throw new RefusedException(
                Refusal.NOT_COMPLETED, "state", "Only a completed round has an outcome; this one is CANCELLED.");
    }
}
