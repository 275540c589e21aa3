package io.followthrough.timing.promise;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The promises that stand by the facts: materials not sent (R2), and the dates by which the employer has not answered
 * (R24), the one that counts and those that it let pass before it changed its mind.
 */
public final class StandingPromises {

    private final OpportunityFacts opportunity;
    private final Clocks clocks;
    private final List<Word> words;

    private StandingPromises(Facts facts, ZoneLaw law) {
        this.opportunity = facts.opportunity();
        this.clocks = Clocks.of(facts, law);
        this.words = words(facts.opportunity());
    }

    public static List<DatedPromise> of(Facts facts, ZoneLaw law) {
        StandingPromises standing = new StandingPromises(facts, law);
        return Stream.of(standing.materials(), standing.replacedDecisions(), standing.lastDecision())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<DatedPromise> materials() {
        return opportunity.owed().materials().stream()
                .flatMap(material -> owed(material).breaksBy().stream()
                        .map(deadline -> DatedPromise.ofCandidate(material.materialId(), deadline)));
    }

    private OwedMaterial owed(Material material) {
        WallClock clock =
                opportunity.zoneOf(material).map(clocks.law()::clockIn).orElseGet(clocks::ofMaterial);
        OwedMaterial owed = new OwedMaterial(
                Deadline.ofMaterial(material.promisedFor(), clock),
                material.interviewId() != null,
                material.sentAt(),
                null);
        Instant closedAt = opportunity.employer().dealings().closedAt();
        return closedAt == null ? owed : owed.released(closedAt);
    }

    /** What was replaced before it broke is none any more; what had been broken by then stays so. */
    private Stream<DatedPromise> replacedDecisions() {
        return opportunity.employer().dealings().replaced().stream()
                .flatMap(before -> broken(said(before.stated()).replaced(before.replacedAt())))
                .map(DatedPromise::replacedTooLate);
    }

    private Stream<DatedPromise> lastDecision() {
        return Stream.ofNullable(opportunity.employer().decisionDate()).flatMap(date -> broken(said(date)));
    }

    private EmployerStatement said(DecisionDate date) {
        return EmployerStatement.said(Deadline.ofDecision(date.date(), clocks.ofDecision()), date.statedAt());
    }

    private Stream<DatedPromise> broken(EmployerStatement statement) {
        return statement.answered(words).breaksBy().map(DatedPromise::ofEmployer).stream();
    }

    private static List<Word> words(OpportunityFacts opportunity) {
        EmployerFacts employer = opportunity.employer();
        Stream<Word> responses = employer.respondedAt().stream().map(at -> Word.response(null, at));
        Stream<Word> others = employer.dealings().words().map(at -> new Word(null, at));
        Stream<Word> outcome =
                Stream.ofNullable(employer.result()).flatMap(result -> Word.outcome(null, result).stream());
        Stream<Word> ofRounds = opportunity.completed().stream()
                .map(CompletedInterview::result)
                .filter(Objects::nonNull)
                .flatMap(result -> Word.outcome(null, result).stream());
        return Stream.of(responses, others, outcome, ofRounds)
                .flatMap(Function.identity())
                .toList();
    }
}
