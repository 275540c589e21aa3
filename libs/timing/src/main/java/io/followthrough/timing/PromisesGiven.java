package io.followthrough.timing;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.promise.Promisor;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.reminder.MaterialReminder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The promises that stand: materials not sent (R2), and the dates by which the employer has not answered (R24), that which
 * counts and those which it let pass before it changed its mind.
 */
final class PromisesGiven {

    private final OpportunityFacts opportunity;
    private final PlanContext context;

    private PromisesGiven(Facts facts, Policy policy) {
        this.opportunity = facts.opportunity();
        this.context = new PlanContext(facts.candidate(), policy);
    }

    static List<DatedPromise> of(Facts facts, Policy policy) {
        PromisesGiven given = new PromisesGiven(facts, policy);
        return Stream.concat(given.materials(), given.decisions()).toList();
    }

    /** A closed opportunity owes no more what was not due yet; what was sent too late stays a promise that was broken. */
    private Stream<DatedPromise> materials() {
        Instant closedAt = opportunity.employer().dealings().closedAt();
        return opportunity.owed().materials().stream().flatMap(material -> {
            DatedPromise promise = promise(material);
            boolean kept = material.sentAt() != null && material.sentAt().isBefore(promise.breaksAt());
            boolean released = closedAt != null && closedAt.isBefore(promise.breaksAt());
            return kept || released ? Stream.empty() : Stream.of(promise);
        });
    }

    private DatedPromise promise(Material material) {
        PlannedReminder reminder = MaterialReminder.of(material, opportunity, context);
        return new DatedPromise(Promisor.CANDIDATE, material.materialId(), material.promisedFor(), reminder.dueAt());
    }

    /** What was replaced before it broke is none any more; what had been broken by then stays so. */
    private Stream<DatedPromise> decisions() {
        Stream<DatedPromise> replaced = opportunity.employer().dealings().replaced().stream()
                .flatMap(before -> decision(before.stated())
                        .filter(promise -> !before.replacedAt().isBefore(promise.breaksAt()))
                        .map(promise -> new DatedPromise(
                                promise.promisor(), null, promise.promisedFor(), promise.breaksAt(), true))
                        .stream());
        Stream<DatedPromise> standing =
                Stream.ofNullable(opportunity.employer().decisionDate()).flatMap(stated -> decision(stated).stream());
        return Stream.concat(replaced, standing);
    }

    /** Kept by the first word since it was given, if that comes before the end of its day. */
    private Optional<DatedPromise> decision(DecisionDate stated) {
        ZoneId zone = opportunity
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElseGet(() -> context.zoneOf(opportunity));
        Instant breaksAt = LocalMoment.endOf(stated.date(), zone);
        boolean kept = words().filter(at -> at.isAfter(stated.statedAt())).anyMatch(at -> at.isBefore(breaksAt));
        return kept
                ? Optional.empty()
                : Optional.of(new DatedPromise(Promisor.EMPLOYER, null, stated.date(), breaksAt));
    }

    /** When the employer let the candidate know something, in no order. */
    private Stream<Instant> words() {
        Stream<Instant> ofRounds = opportunity.completed().stream()
                .map(CompletedInterview::result)
                .filter(Objects::nonNull)
                .filter(result -> result.outcome().isResponse())
                .map(InterviewResult::recordedAt);
        Stream<Instant> others = opportunity.employer().dealings().words();
        return Stream.of(opportunity.employer().respondedAt().stream(), others, ofRounds)
                .flatMap(moments -> moments);
    }
}
