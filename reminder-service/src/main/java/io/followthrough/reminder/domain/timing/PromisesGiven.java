package io.followthrough.reminder.domain.timing;

import io.followthrough.reminder.domain.facts.DecisionDate;
import io.followthrough.reminder.domain.facts.Facts;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.facts.OpportunityResult;
import io.followthrough.reminder.domain.facts.ScheduledInterview;
import io.followthrough.reminder.domain.plan.PlannedReminder;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.policy.Policy;
import io.followthrough.reminder.domain.promise.DatedPromise;
import io.followthrough.reminder.domain.promise.Promisor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The promises that stand: materials not sent (R2), and the date by which the employer has not yet answered (R24). */
final class PromisesGiven {

    private final OpportunityFacts opportunity;
    private final Setting setting;

    private PromisesGiven(Facts facts, Policy policy) {
        this.opportunity = facts.opportunity();
        this.setting = new Setting(facts.candidate(), policy);
    }

    static List<DatedPromise> of(Facts facts, Policy policy) {
        PromisesGiven given = new PromisesGiven(facts, policy);
        return given.isClosed()
                ? List.of()
                : Stream.concat(given.materials(), given.decision().stream()).toList();
    }

    private boolean isClosed() {
        OpportunityResult result = opportunity.employer().result();
        return result != null && result.outcome().closes();
    }

    private Stream<DatedPromise> materials() {
        return opportunity.owed().materials().stream()
                .filter(material -> material.sentAt() == null)
                .map(material -> MaterialReminder.of(material, opportunity, setting))
                .filter(reminder -> reminder.kind() == ReminderKind.MATERIAL)
                .map(PromisesGiven::material);
    }

    private static DatedPromise material(PlannedReminder reminder) {
        return new DatedPromise(Promisor.CANDIDATE, reminder.about().id(), reminder.localDate(), reminder.dueAt());
    }

    /** Kept by an answer and by another round, broken at the end of its day. */
    private Optional<DatedPromise> decision() {
        return opportunity
                .latestCompleted()
                .map(round -> new SinceLatestRound(opportunity, round))
                .map(since -> decisionSince(since))
                .orElseGet(this::decisionBeforeAnyRound);
    }

    private Optional<DatedPromise> decisionSince(SinceLatestRound since) {
        DecisionDate stated = since.decisionDate();
        boolean answered =
                since.standingResponse().isPresent() || since.rejectedAt().isPresent();
        return stated == null || answered || hasRoundAheadOf(since.round().end().at())
                ? Optional.empty()
                : Optional.of(decision(stated.date(), since.zone()));
    }

    private Optional<DatedPromise> decisionBeforeAnyRound() {
        DecisionDate stated = opportunity.employer().decisionDate();
        return stated == null
                        || hasRoundAheadOf(Instant.MIN)
                        || !opportunity.employer().respondedAt().isEmpty()
                ? Optional.empty()
                : Optional.of(decision(stated.date(), setting.zoneOf(opportunity)));
    }

    private boolean hasRoundAheadOf(Instant latest) {
        return opportunity.roundsOf(ScheduledInterview.class).stream()
                .anyMatch(round -> round.end().at().isAfter(latest));
    }

    private static DatedPromise decision(LocalDate date, ZoneId zone) {
        return new DatedPromise(Promisor.EMPLOYER, null, date, LocalMoment.endOf(date, zone));
    }
}
