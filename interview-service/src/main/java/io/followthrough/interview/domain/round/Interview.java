package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.FieldValue;
import io.followthrough.timing.facts.round.InterviewOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One round of an opportunity, in one of four states; what can happen to it depends on which. */
public sealed interface Interview permits ScheduledInterview, CompletedInterview, CancelledInterview, VoidedInterview {

    /** The most people of the employer in one round. */
    int MOST_PEOPLE = 50;

    /** Which round of whom. */
    record Identity(UUID id, UUID opportunityId, String candidateId) {

        /** The same round, of another opportunity. */
        Identity in(UUID otherOpportunity) {
            return new Identity(id, otherOpportunity, candidateId);
        }
    }

    /** The states by name. */
    enum State {
        SCHEDULED,
        COMPLETED,
        CANCELLED,
        VOIDED
    }

    Identity identity();

    /** Counts its changes; 0 until it is stored. */
    long version();

    /** Its place among the opportunity's rounds by their start, from 1; null when it was cancelled or is void (R33). */
    @Nullable Integer round();

    Appointment appointment();

    State state();

    /** This round as it is stored, in its place among the others. */
    Interview placed(long storedVersion, @Nullable Integer place);

    /**
     * This round with its kind and people put right.
     *
     * @param ids gives ids to people who are new
     * @throws RefusedException when it was cancelled or is void, or names somebody unknown
     */
    Interview corrected(InterviewKind right, List<Person> people, Supplier<UUID> ids);

    /**
     * This round, which belongs to another opportunity.
     *
     * @throws RefusedException when it is void
     */
    Interview movedTo(UUID otherOpportunity);

    /** @throws RefusedException when it is void: nothing happens to it any more */
    default void mustStand() {}

    /** @throws RefusedException when it has been completed or cancelled, or is void */
    ScheduledInterview mustBeScheduled();

    /** @throws RefusedException when it has not taken place */
    CompletedInterview mustBeCompleted();

    default UUID id() {
        return identity().id();
    }

    default InterviewKind kind() {
        return appointment().kind();
    }

    default InterviewPeriod period() {
        return appointment().period();
    }

    default List<Interviewer> interviewers() {
        return appointment().interviewers();
    }

    /** The latest report of it; null until it is completed. */
    default CompletedInterview.@Nullable Report report() {
        return null;
    }

    /** How it ended, and since when that is known; null until then (R33). */
    default CompletedInterview.@Nullable Conclusion conclusion() {
        return null;
    }

    /** How it ended; null until it is completed, and while that is not known (R33). */
    default @Nullable InterviewOutcome outcome() {
        CompletedInterview.Conclusion conclusion = conclusion();
        return conclusion == null ? null : conclusion.outcome();
    }

    /** Who of the employer's people the candidate met (R9). */
    default List<Interviewer> met() {
        return interviewers().stream()
                .filter(one -> Boolean.TRUE.equals(one.met()))
                .toList();
    }

    /** This round, which was entered by mistake; void already, it stays as it is. */
    default VoidedInterview voided(Instant now) {
        return new VoidedInterview(identity(), version(), appointment(), report(), conclusion(), now);
    }

    /** What its history tells of; people by their ids. */
    default List<FieldValue> fieldValues() {
        CompletedInterview.Report report = report();
        return List.of(
                FieldValue.of("kind", kind()),
                FieldValue.of("state", state()),
                FieldValue.of("startsAt", period().startsAt()),
                FieldValue.of("endsAt", period().endsAt()),
                FieldValue.of("timeZone", period().zone()),
                FieldValue.of("interviewers", idsOf(interviewers())),
                FieldValue.of("met", report == null ? null : idsOf(met())),
                FieldValue.secret("interviewers.details", interviewers()),
                FieldValue.secret("report", report == null ? null : report.fingerprint()),
                FieldValue.of("outcome", outcome()));
    }

    private static String idsOf(List<Interviewer> people) {
        return people.stream().map(one -> one.id().toString()).collect(Collectors.joining(", "));
    }
}
