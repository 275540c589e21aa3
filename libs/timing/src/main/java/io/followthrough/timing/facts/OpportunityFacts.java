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
import org.jspecify.annotations.Nullable;

/**
 * One opportunity: its rounds in any order, what the employer said, what the candidate did and owes.
 *
 * @param rounds every interview of the opportunity, cancelled ones included, void ones not
 * @param voidedAt when it was taken back as a mistake: then nothing else of it is known; none if it was not
 */
public record OpportunityFacts(
        UUID opportunityId,
        List<InterviewFacts> rounds,
        EmployerFacts employer,
        FollowUpFacts followUps,
        OwedFacts owed,
        @Nullable Instant voidedAt) {

    private static final Comparator<InterviewFacts> BY_END =
            Comparator.comparing((InterviewFacts round) -> round.end().at()).thenComparing(InterviewFacts::interviewId);

    public OpportunityFacts {
        rounds = rounds.stream().sorted(BY_END).toList();
    }

    /** An opportunity that stands. */
    public OpportunityFacts(
            UUID opportunityId,
            List<InterviewFacts> rounds,
            EmployerFacts employer,
            FollowUpFacts followUps,
            OwedFacts owed) {
        this(opportunityId, rounds, employer, followUps, owed, null);
    }

    /** An opportunity of which nothing is known yet. */
    public static OpportunityFacts unknown(UUID opportunityId) {
        return new OpportunityFacts(
                opportunityId, List.of(), EmployerFacts.SILENT, FollowUpFacts.NONE, OwedFacts.NOTHING);
    }

    /** An opportunity that was entered by mistake: what was known of it counts no more. */
    public static OpportunityFacts voided(UUID opportunityId, Instant at) {
        return new OpportunityFacts(
                opportunityId, List.of(), EmployerFacts.SILENT, FollowUpFacts.NONE, OwedFacts.NOTHING, at);
    }

    public boolean isVoid() {
        return voidedAt != null;
    }

    /**
     * The same facts as if there had been no such round, nor anything said or promised in it.
     *
     * @param standing the date that the employer gave besides; none if it gave none
     */
    public OpportunityFacts withoutRound(UUID interviewId, @Nullable DecisionDate standing) {
        return with(
                rounds.stream()
                        .filter(known -> !known.interviewId().equals(interviewId))
                        .toList(),
                employer.notInviting(interviewId).restoring(standing),
                followUps,
                owed.withoutRound(interviewId));
    }

    /**
     * The same facts with a round that was entered for another opportunity, and what was promised in it.
     *
     * @param standing the date that the employer gave, in this round or otherwise; none if it gave none
     */
    public OpportunityFacts takingRound(UUID interviewId, OpportunityFacts other, @Nullable DecisionDate standing) {
        OpportunityFacts taking = other.round(interviewId).map(this::withRound).orElse(this);
        return taking.with(
                taking.rounds,
                other.employer
                        .invitationsOf(interviewId)
                        .reduce(employer, EmployerFacts::inviting, (one, another) -> another)
                        .restoring(standing),
                followUps,
                other.owed.ofRound(interviewId).reduce(owed, OwedFacts::withMaterial, (one, another) -> another));
    }

    /** The same facts with one round as it now stands. */
    public OpportunityFacts withRound(InterviewFacts round) {
        Stream<InterviewFacts> others =
                rounds.stream().filter(known -> !known.interviewId().equals(round.interviewId()));
        return with(Stream.concat(others, Stream.of(round)).toList(), employer, followUps, owed);
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
        return with(rounds, changed, followUps, owed);
    }

    public OpportunityFacts withOwed(OwedFacts changed) {
        return with(rounds, employer, followUps, changed);
    }

    /** The same facts with one follow-up more. */
    public OpportunityFacts withFollowUp(FollowUpMade made) {
        List<FollowUpMade> all =
                Stream.concat(followUps.made().stream(), Stream.of(made)).toList();
        return with(rounds, employer, new FollowUpFacts(all, followUps.secondReasonGivenAt()), owed);
    }

    /** The same facts as if the candidate had given a reason for a second follow-up. */
    public OpportunityFacts withReasonForSecond(Instant givenAt) {
        return with(rounds, employer, new FollowUpFacts(followUps.made(), givenAt), owed);
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

    private OpportunityFacts with(
            List<InterviewFacts> itsRounds, EmployerFacts itsEmployer, FollowUpFacts made, OwedFacts itOwes) {
        return new OpportunityFacts(opportunityId, itsRounds, itsEmployer, made, itOwes, voidedAt);
    }
}
