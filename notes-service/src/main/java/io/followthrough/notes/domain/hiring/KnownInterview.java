package io.followthrough.notes.domain.hiring;

import io.followthrough.timing.facts.round.InterviewResult;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a round, from its scheduling on.
 *
 * @param course what form it takes, and what came out of it
 * @param startsAt the earliest that it can have begun, where only its end was told
 */
public record KnownInterview(
        UUID id,
        UUID opportunityId,
        String candidateId,
        State state,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        List<Interviewer> interviewers,
        Course course) {

    /** A round of which it was not told what form it takes. */
    public KnownInterview(
            UUID id,
            UUID opportunityId,
            String candidateId,
            State state,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            List<Interviewer> interviewers) {
        this(id, opportunityId, candidateId, state, startsAt, endsAt, zone, interviewers, Course.UNTOLD);
    }

    /** How far a round has come. */
    public enum State {
        SCHEDULED,
        CANCELLED,
        COMPLETED,
        VOIDED
    }

    public KnownInterview {
        interviewers = List.copyOf(interviewers);
    }

    /** It took place. */
    public boolean completed() {
        return state == State.COMPLETED;
    }

    /** It was entered by mistake, or its opportunity was: what was noted of it stays to be read, and counts nowhere. */
    public boolean isVoid() {
        return state == State.VOIDED;
    }

    /** It is over, and nothing is known here of how it went: the report of it may be on its way. */
    public boolean awaitsItsReport(Instant now) {
        return state == State.SCHEDULED && !endsAt.isAfter(now);
    }

    /** This round, which will not take place. */
    public KnownInterview cancelled(Instant at) {
        return in(State.CANCELLED).on(course.cancelled(at));
    }

    /** This round with what came out of it (R33); null takes that back. */
    public KnownInterview withResult(@Nullable InterviewResult result) {
        return on(course.withResult(result));
    }

    private KnownInterview on(Course other) {
        return new KnownInterview(id, opportunityId, candidateId, state, startsAt, endsAt, zone, interviewers, other);
    }

    /** This round, which was entered by mistake. */
    public KnownInterview voided() {
        return in(State.VOIDED);
    }

    /** This round, which belongs to another opportunity. */
    public KnownInterview movedTo(UUID otherOpportunity) {
        return new KnownInterview(
                id, otherOpportunity, candidateId, state, startsAt, endsAt, zone, interviewers, course);
    }

    private KnownInterview in(State other) {
        return new KnownInterview(id, opportunityId, candidateId, other, startsAt, endsAt, zone, interviewers, course);
    }

    /**
     * This telling of a round, merged into what is known of it: a completed round stays completed whatever is told
     * later, a void one void, and interviewers whose names were erased stay nameless.
     */
    public KnownInterview mergedInto(KnownInterview known) {
        if (known.isVoid() || (known.completed() && !completed())) {
            return known;
        }
        return known.interviewers().stream()
                .filter(Interviewer::hasNoName)
                .map(Interviewer::id)
                .reduce(this.withResult(known.course().result()), KnownInterview::withoutNameOf, (one, other) -> other);
    }

    /** This round, this person in it without a name. */
    public KnownInterview withoutNameOf(UUID interviewerId) {
        List<Interviewer> others = interviewers.stream()
                .map(one -> one.id().equals(interviewerId) ? one.nameless() : one)
                .toList();
        return new KnownInterview(id, opportunityId, candidateId, state, startsAt, endsAt, zone, others, course);
    }

    /** By which names this person is called; none once it is forgotten. */
    public List<String> namesOf(UUID interviewerId) {
        return interviewers.stream()
                .filter(one -> one.id().equals(interviewerId) && !one.hasNoName())
                .flatMap(one -> Stream.of(one.name(), one.greetingName()).flatMap(Stream::ofNullable))
                .toList();
    }

    /** Whether this person takes part. */
    public boolean expects(UUID interviewerId) {
        return interviewers.stream().anyMatch(one -> one.id().equals(interviewerId));
    }

    /** The first one whom the candidate met. */
    public Optional<Interviewer> host() {
        return interviewers.stream().filter(Interviewer::met).findFirst();
    }
}
