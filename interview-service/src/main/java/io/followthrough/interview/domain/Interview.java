package io.followthrough.interview.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One round of an opportunity. */
public record Interview(
        Identity identity,
        long version,
        InterviewKind kind,
        State state,
        InterviewPeriod period,
        List<Interviewer> interviewers) {

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
        return new Interview(identity, 0, kind, State.SCHEDULED, period, interviewers);
    }

    public UUID id() {
        return identity.id();
    }

    /**
     * This round, completed at {@code now}, with who was met (R9, R21).
     *
     * @throws RefusedException when it is not open any more, has not ended yet, names a decision before the interview,
     *     or somebody met who was not there
     */
    public Interview complete(Completion completion, Instant now) {
        mustBeScheduled();
        InterviewPeriod actual = completion.endedAt() == null ? period : period.endingAt(completion.endedAt());
        mustHaveEnded(actual, now);
        mustNotDecideBefore(actual, completion.timeline().decisionDate());
        return new Interview(
                identity, version, kind, State.COMPLETED, actual, attendance(completion.met(), completion.alsoMet()));
    }

    private void mustBeScheduled() {
        switch (state) {
            case SCHEDULED -> {}
            case COMPLETED ->
                throw new RefusedException(
                        Refusal.ALREADY_COMPLETED, "state", "The interview has been completed already.");
            case CANCELLED -> throw new RefusedException(Refusal.CANCELLED, "state", "The interview was cancelled.");
        }
    }

    private static void mustHaveEnded(InterviewPeriod actual, Instant now) {
        if (actual.endsAt().isAfter(now)) {
            throw new RefusedException(
                    Refusal.ENDED_IN_THE_FUTURE,
                    "endedAt",
                    "The interview cannot end in the future (it is " + now + ").");
        }
    }

    private static void mustNotDecideBefore(InterviewPeriod actual, @Nullable LocalDate decisionDate) {
        if (decisionDate != null && decisionDate.isBefore(actual.localDate())) {
            throw new RefusedException(
                    Refusal.DECISION_BEFORE_INTERVIEW,
                    "decisionDate",
                    "The employer cannot have promised a decision before the interview on " + actual.localDate() + ".");
        }
    }

    private List<Interviewer> attendance(@Nullable Set<UUID> met, List<Interviewer> alsoMet) {
        if (met != null) {
            Set<UUID> expected = interviewers.stream().map(Interviewer::id).collect(Collectors.toSet());
            met.stream().filter(id -> !expected.contains(id)).findFirst().ifPresent(stranger -> {
                throw new RefusedException(
                        Refusal.MET_SOMEBODY_UNKNOWN, "met", "There is no interviewer " + stranger + " in this round.");
            });
        }
        return Stream.concat(
                        interviewers.stream().map(one -> one.withMet(met == null || met.contains(one.id()))),
                        alsoMet.stream().map(one -> one.withMet(true)))
                .toList();
    }
}
