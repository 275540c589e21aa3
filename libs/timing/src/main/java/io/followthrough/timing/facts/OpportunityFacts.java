package io.followthrough.timing.facts;

import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One opportunity: its rounds in any order, what the employer said, what the candidate did and owes.
 *
 * @param rounds every interview of the opportunity, cancelled ones included
 */
public record OpportunityFacts(
        UUID opportunityId,
        List<InterviewFacts> rounds,
        EmployerFacts employer,
        FollowUpFacts followUps,
        OwedFacts owed) {

    private static final Comparator<InterviewFacts> BY_END =
            Comparator.comparing((InterviewFacts round) -> round.end().at()).thenComparing(InterviewFacts::interviewId);

    public OpportunityFacts {
        rounds = rounds.stream().sorted(BY_END).toList();
    }

    /** An opportunity of which nothing is known yet. */
    public static OpportunityFacts unknown(UUID opportunityId) {
        return new OpportunityFacts(
                opportunityId, List.of(), EmployerFacts.SILENT, FollowUpFacts.NONE, OwedFacts.NOTHING);
    }

    /** The same facts with one round as it now stands. */
    public OpportunityFacts withRound(InterviewFacts round) {
        Stream<InterviewFacts> others =
                rounds.stream().filter(known -> !known.interviewId().equals(round.interviewId()));
        return new OpportunityFacts(
                opportunityId, Stream.concat(others, Stream.of(round)).toList(), employer, followUps, owed);
    }

    /** The round of an id, if it is known. */
    public Optional<InterviewFacts> round(UUID interviewId) {
        return rounds.stream()
                .filter(known -> known.interviewId().equals(interviewId))
                .findFirst();
    }

    /** Whose clocks count for a material: those of the round it was asked for in; empty if it was asked for otherwise. */
    public Optional<ZoneId> zoneOf(Material material) {
        return Optional.ofNullable(material.interviewId())
                .flatMap(this::round)
                .map(round -> round.end().timeZone());
    }

    public OpportunityFacts withEmployer(EmployerFacts changed) {
        return new OpportunityFacts(opportunityId, rounds, changed, followUps, owed);
    }

    public OpportunityFacts withOwed(OwedFacts changed) {
        return new OpportunityFacts(opportunityId, rounds, employer, followUps, changed);
    }

    /** The same facts with one follow-up more. */
    public OpportunityFacts withFollowUp(FollowUpMade made) {
        List<FollowUpMade> all =
                Stream.concat(followUps.made().stream(), Stream.of(made)).toList();
        return new OpportunityFacts(
                opportunityId, rounds, employer, new FollowUpFacts(all, followUps.secondReasonGivenAt()), owed);
    }

    /** The same facts as if the candidate had given a reason for a second follow-up. */
    public OpportunityFacts withReasonForSecond(Instant givenAt) {
        return new OpportunityFacts(
                opportunityId, rounds, employer, new FollowUpFacts(followUps.made(), givenAt), owed);
    }

    /** The rounds that took place, the earliest-ending first. */
    public List<CompletedInterview> completed() {
        return roundsOf(CompletedInterview.class);
    }

    /** The rounds of one kind, the earliest-ending first. */
    public <T extends InterviewFacts> List<T> roundsOf(Class<T> kind) {
        return rounds.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The round that ended first. */
    public Optional<CompletedInterview> firstCompleted() {
        return completed().stream().findFirst();
    }

    /** The round that ended last: follow-ups count from it. */
    public Optional<CompletedInterview> latestCompleted() {
        List<CompletedInterview> completed = completed();
        return completed.isEmpty() ? Optional.empty() : Optional.of(completed.get(completed.size() - 1));
    }
}
