package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.Trait;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One round of an opportunity.
 *
 * @param round its place among the opportunity's rounds by their start, from 1; null when it was cancelled (R33)
 * @param period when it takes place, or took place once it is completed
 * @param held null until it is completed
 */
public record Interview(
        Identity identity,
        long version,
        @Nullable Integer round,
        InterviewKind kind,
        State state,
        InterviewPeriod period,
        List<Interviewer> interviewers,
        @Nullable Held held) {

    /** Which round of whom. */
    public record Identity(UUID id, UUID opportunityId, String candidateId) {}

    public enum State {
        SCHEDULED,
        COMPLETED,
        CANCELLED
    }

    public Interview {
        interviewers = List.copyOf(interviewers);
    }

    public static Interview schedule(
            Identity identity, InterviewKind kind, InterviewPeriod period, List<Interviewer> interviewers) {
        return new Interview(identity, 0, null, kind, State.SCHEDULED, period, interviewers, null);
    }

    public UUID id() {
        return identity.id();
    }

    /** This round as it is stored, in its place among the others. */
    public Interview placed(long storedVersion, @Nullable Integer place) {
        return new Interview(identity, storedVersion, place, kind, state, period, interviewers, held);
    }

    /**
     * This round at another time.
     *
     * @throws RefusedException when it has been completed or cancelled
     */
    public Interview rescheduled(InterviewPeriod other) {
        mustBeScheduled();
        return new Interview(identity, version, round, kind, state, other, interviewers, held);
    }

    /**
     * This round, which will not take place.
     *
     * @throws RefusedException when it has been completed or cancelled already
     */
    public Interview cancelled() {
        mustBeScheduled();
        return new Interview(identity, version, null, kind, State.CANCELLED, period, interviewers, held);
    }

    /**
     * This round with its kind and people put right; once it is completed, people can be corrected, neither added nor
     * removed.
     *
     * @param ids gives ids to people who are new
     * @throws RefusedException when it was cancelled, or names somebody unknown
     */
    public Interview corrected(InterviewKind right, List<Person> people, Supplier<UUID> ids) {
        if (state == State.CANCELLED) {
            mustBeScheduled();
        }
        Panel panel = new Panel(interviewers);
        List<Interviewer> rightPeople =
                state == State.COMPLETED ? panel.corrected(people) : panel.replaced(people, ids);
        return new Interview(identity, version, round, right, state, period, rightPeople, held);
    }

    /**
     * This round, completed at {@code now}, with who was met (R9, R21). The same report again changes nothing.
     *
     * @param correcting whether the caller has seen the report that stands, and corrects it
     * @param ids gives ids to people who are new
     * @throws RefusedException when it was cancelled or reported otherwise, has not ended yet, names a decision before
     *     the interview, or somebody met who was not there
     */
    public Interview completed(Completion completion, boolean correcting, Instant now, Supplier<UUID> ids) {
        if (held != null && held.report().equals(completion.fingerprint())) {
            return this;
        }
        if (state == State.CANCELLED || !correcting) {
            mustBeScheduled();
        }
        Instant plannedEnd = held == null ? period.endsAt() : held.plannedEnd();
        InterviewPeriod actual = CompletionRules.actualPeriod(period, plannedEnd, completion, now);
        return new Interview(
                identity,
                version,
                round,
                kind,
                State.COMPLETED,
                actual,
                new Panel(interviewers).attendance(completion.met(), completion.alsoMet(), ids),
                new Held(plannedEnd, now, completion.fingerprint(), held == null ? null : held.conclusion()));
    }

    /**
     * This round with its outcome (R33). The same outcome again changes nothing.
     *
     * @param correcting whether the caller has seen the outcome that stands, and says that it is wrong
     * @throws RefusedException when it has not been completed, or has an outcome that is not being corrected
     */
    public Interview concluded(InterviewOutcome outcome, boolean correcting, Instant now) {
        if (held == null) {
            throw new RefusedException(
                    Refusal.NOT_COMPLETED,
                    "state",
                    "Only a completed round has an outcome; this one is " + state + ".");
        }
        InterviewOutcome known = outcome();
        if (known == outcome) {
            return this;
        }
        if (known != null && known.isAnswer() && !correcting) {
            throw new RefusedException(
                    Refusal.OUTCOME_STANDS,
                    "outcome",
                    "The outcome is " + known + " already; to correct it, name the ETag that you read in If-Match.");
        }
        return new Interview(identity, version, round, kind, state, period, interviewers, held.concluded(outcome, now));
    }

    public @Nullable InterviewOutcome outcome() {
        return held == null || held.conclusion() == null
                ? null
                : held.conclusion().outcome();
    }

    /** What its history tells of; people by their ids. */
    public List<Trait> traits() {
        return List.of(
                Trait.of("kind", kind),
                Trait.of("state", state),
                Trait.of("startsAt", period.startsAt()),
                Trait.of("endsAt", period.endsAt()),
                Trait.of("timeZone", period.zone()),
                Trait.of("interviewers", idsOf(interviewers)),
                Trait.of("met", state == State.COMPLETED ? idsOf(met()) : null),
                Trait.secret("interviewers.details", interviewers),
                Trait.secret("report", held == null ? null : held.report()),
                Trait.of("outcome", outcome()));
    }

    private List<Interviewer> met() {
        return interviewers.stream()
                .filter(one -> Boolean.TRUE.equals(one.met()))
                .toList();
    }

    private static String idsOf(List<Interviewer> people) {
        return people.stream().map(one -> one.id().toString()).collect(Collectors.joining(", "));
    }

    private void mustBeScheduled() {
        switch (state) {
            case SCHEDULED -> {}
            case COMPLETED ->
                throw new RefusedException(
                        Refusal.ALREADY_COMPLETED,
                        "state",
                        "The interview has been completed already; a report is corrected with If-Match.");
            case CANCELLED -> throw new RefusedException(Refusal.CANCELLED, "state", "The interview was cancelled.");
        }
    }
}
