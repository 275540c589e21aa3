package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A round that took place: its report can be corrected, and how it ended be recorded.
 *
 * @param conclusion how it ended, once that is known (R33)
 */
public record CompletedInterview(
        Identity identity,
        long version,
        @Nullable Integer round,
        Appointment appointment,
        Report report,
        @Nullable Conclusion conclusion)
        implements Interview {

    /**
     * The latest report of it.
     *
     * @param plannedEnd when the round was to end: what a report without an end means
     * @param at when it came
     * @param fingerprint tells it from every other ({@link Completion#fingerprint})
     */
    public record Report(Instant plannedEnd, Instant at, String fingerprint) {}

    /** How the round ended, and since when that is known. */
    public record Conclusion(InterviewOutcome outcome, Instant recordedAt) {}

    @Override
    public State state() {
        return State.COMPLETED;
    }

    @Override
    public CompletedInterview placed(long storedVersion, @Nullable Integer place) {
        return new CompletedInterview(identity, storedVersion, place, appointment, report, conclusion);
    }

    @Override
    public CompletedInterview movedTo(UUID otherOpportunity) {
        return new CompletedInterview(identity.in(otherOpportunity), version, round, appointment, report, conclusion);
    }

    /** {@inheritDoc} People are corrected here, neither added nor removed: a report says who was met. */
    @Override
    public CompletedInterview corrected(InterviewKind right, List<Person> people, Supplier<UUID> ids) {
        return with(new Appointment(right, period(), new Panel(interviewers()).corrected(people)), report, conclusion);
    }

    /**
     * This round with another report of it (R9, R21). The same report again changes nothing.
     *
     * @param correcting whether the caller has seen the report that stands, and corrects it
     * @param ids gives ids to people who are new
     * @throws RefusedException when it is another report that corrects nothing, ends in the future, or names a decision
     *     before the interview, or somebody met who was not there
     */
    public CompletedInterview reportedAgain(
            Completion completion, boolean correcting, ZoneLaw law, Instant now, Supplier<UUID> ids) {
        if (report.fingerprint().equals(completion.fingerprint())) {
            return this;
        }
        if (!correcting) {
            throw alreadyCompleted();
        }
        return with(
                completion.appointment(appointment, report.plannedEnd(), law, now, ids),
                new Report(report.plannedEnd(), now, completion.fingerprint()),
                conclusion);
    }

    /**
     * This round with its outcome (R33). The same outcome again changes nothing.
     *
     * @param correcting whether the caller has seen the outcome that stands, and says that it is wrong
     * @throws RefusedException when it has an outcome that is not being corrected
     */
    public CompletedInterview concluded(InterviewOutcome outcome, boolean correcting, Instant now) {
        InterviewOutcome known = outcome();
        if (known == outcome) {
            return this;
        }
        if (known != null && known.isResponse() && !correcting) {
            throw new RefusedException(
                    Refusal.OUTCOME_STANDS,
                    "outcome",
                    "The outcome is " + known + " already; to correct it, name the ETag that you read in If-Match.");
        }
        return with(appointment, report, new Conclusion(outcome, now));
    }

    @Override
    public ScheduledInterview mustBeScheduled() {
        throw alreadyCompleted();
    }

    @Override
    public CompletedInterview mustBeCompleted() {
        return this;
    }

    private static RefusedException alreadyCompleted() {
        return new RefusedException(
                Refusal.ALREADY_COMPLETED,
                "state",
                "The interview has been completed already; to correct the report, name the ETag that you read in If-Match.");
    }

    private CompletedInterview with(Appointment other, Report latest, @Nullable Conclusion end) {
        return new CompletedInterview(identity, version, round, other, latest, end);
    }
}
