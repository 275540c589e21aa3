package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A round that is planned: it can move, be called off and be completed.
 *
 * @param round null until it is stored
 */
public record ScheduledInterview(
        Identity identity, long version, @Nullable Integer round, Appointment appointment) implements Interview {

    /** A new round. */
    public static ScheduledInterview plan(Identity identity, Appointment appointment) {
        return new ScheduledInterview(identity, 0, null, appointment);
    }

    @Override
    public State state() {
        return State.SCHEDULED;
    }

    @Override
    public ScheduledInterview placed(long storedVersion, @Nullable Integer place) {
        return new ScheduledInterview(identity, storedVersion, place, appointment);
    }

    /** This round at another time. */
    public ScheduledInterview rescheduled(InterviewPeriod other) {
        return with(new Appointment(kind(), other, interviewers()));
    }

    @Override
    public ScheduledInterview movedTo(UUID otherOpportunity) {
        return new ScheduledInterview(identity.in(otherOpportunity), version, round, appointment);
    }

    /** This round, which will not take place. */
    public CancelledInterview cancelled() {
        return new CancelledInterview(identity, version, appointment);
    }

    /** {@inheritDoc} People come and go; whoever stays keeps the id. */
    @Override
    public ScheduledInterview corrected(InterviewKind right, List<Person> people, Supplier<UUID> ids) {
        return with(new Appointment(right, period(), new Panel(interviewers()).replaced(people, ids)));
    }

    /**
     * This round, completed at {@code now}, with who was met (R9, R21).
     *
     * @param ids gives ids to people who are new
     * @throws RefusedException when it has not ended yet, or the report names a decision before the interview, or
     *     somebody met who was not there
     */
    public CompletedInterview completed(Completion completion, ZoneLaw law, Instant now, Supplier<UUID> ids) {
        Instant plannedEnd = period().endsAt();
        return new CompletedInterview(
                identity,
                version,
                round,
                completion.appointment(appointment, plannedEnd, law, now, ids),
                new CompletedInterview.Report(plannedEnd, now, completion.fingerprint()),
                null);
    }

    @Override
    public ScheduledInterview mustBeScheduled() {
        return this;
    }

    @Override
    public CompletedInterview mustBeCompleted() {
        throw new RefusedException(
                Refusal.NOT_COMPLETED, "state", "Only a completed round has an outcome; this one is SCHEDULED.");
    }

    private ScheduledInterview with(Appointment other) {
        return new ScheduledInterview(identity, version, round, other);
    }
}
