package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.promise.RecordedStatement;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.Batches;
import io.followthrough.interview.store.promise.EmployerWords;
import io.followthrough.interview.store.promise.PromiseClocks;
import io.followthrough.interview.store.promise.PromiseLedgers;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.promise.PromiseLedger;
import io.followthrough.timing.promise.Word;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Keeps the ledgers of promises as things happen: reads them, asks {@link PromiseLedger} what has become of them, and writes
 * that. Whoever calls holds the row locks of the opportunities.
 */
@ApplicationScoped
public class KeepLedger {

    /** Each may be long, and a candidate or a file may have to do with very many. */
    private static final int LEDGERS_AT_ONCE = 20;

    private final PromiseLedgers ledgers;
    private final EmployerWords words;
    private final PromiseClocks clocks;
    private final TimelineStatements statements;
    private final History history;
    private final ZoneLaw law;

    KeepLedger(
            PromiseLedgers ledgers,
            EmployerWords words,
            PromiseClocks clocks,
            TimelineStatements statements,
            History history,
            ZoneLaw law) {
        this.ledgers = ledgers;
        this.statements = statements;
        this.words = words;
        this.clocks = clocks;
        this.history = history;
        this.law = law;
    }

    /** The employer has answered (R32). */
    public Uni<Void> responded(TenantTransaction transaction, UUID opportunityId, Word response) {
        return change(transaction, opportunityId, ledger -> ledger.answered(List.of(response)));
    }

    /** Rounds were planned, of whichever opportunities: an employer that wants another round has not kept silent. */
    public Uni<Void> invited(TenantTransaction transaction, Collection<? extends Interview> planned) {
        Map<UUID, List<Word>> invitations = planned.stream()
                .collect(Collectors.groupingBy(
                        round -> round.identity().opportunityId(),
                        Collectors.mapping(round -> invitation(round, transaction.now()), Collectors.toList())));
        return change(
                transaction,
                invitations.keySet(),
                (id, ledger) -> ledger.answered(invitations.getOrDefault(id, List.of())));
    }

    /** How a round ended is known, or was recorded wrongly (R33). */
    public Uni<Void> concluded(TenantTransaction transaction, CompletedInterview round) {
        CompletedInterview.Conclusion conclusion = Objects.requireNonNull(round.conclusion());
        Optional<Word> word =
                Word.outcome(round.id(), new InterviewResult(conclusion.outcome(), conclusion.recordedAt()));
        UUID opportunityId = round.identity().opportunityId();
        return heard(transaction, opportunityId, round.id(), word)
                .flatMap(heard -> change(transaction, opportunityId, heard));
    }

    /** How an opportunity ended is known, or was recorded wrongly; closed, it owes nothing more (R33). */
    public Uni<Void> concluded(TenantTransaction transaction, Opportunity opportunity) {
        Opportunity.Conclusion conclusion = Objects.requireNonNull(opportunity.conclusion());
        Optional<Word> word =
                Word.outcome(opportunity.id(), new OpportunityResult(conclusion.outcome(), conclusion.recordedAt()));
        return heard(transaction, opportunity.id(), opportunity.id(), word)
                .flatMap(heard -> change(transaction, opportunity.id(), ledger -> {
                    PromiseLedger answered = heard.apply(ledger);
                    return conclusion.outcome().closes()
                            ? answered.closed(conclusion.recordedAt())
                            : answered.reopened();
                }));
    }

    /** The opportunity is open again, and owes what it owed. */
    public Uni<Void> reopened(TenantTransaction transaction, UUID opportunityId) {
        return change(transaction, opportunityId, PromiseLedger::reopened);
    }

    /** A round of an opportunity was reported that may be closed: then nothing that was promised in it is owed. */
    public Uni<Void> reported(TenantTransaction transaction, Opportunity opportunity) {
        Opportunity.Conclusion conclusion = opportunity.conclusion();
        return conclusion == null || !conclusion.outcome().closes()
                ? Uni.createFrom().voidItem()
                : change(transaction, opportunity.id(), ledger -> ledger.closed(conclusion.recordedAt()));
    }

    /**
     * The employer said, changed or took back when it decides (R1); that may have been answered before it was reported.
     *
     * @param repeated whether the date that stands is said once more
     * @param mistaken what an earlier report of the same round said
     */
    Uni<Void> stated(TenantTransaction transaction, TimelineStatement statement, boolean repeated, Set<UUID> mistaken) {
        UUID id = statement.source().id();
        UUID opportunityId = statement.source().opportunityId();
        return words.ofOpportunity(transaction, opportunityId)
                .flatMap(known -> ledgers.of(transaction, List.of(opportunityId))
                        .invoke(all -> {
                            PromiseLedger before = Objects.requireNonNull(all.get(opportunityId));
                            OpportunityPart.TIMELINE_STATEMENTS.mustTake(
                                    before.statements().size(), 1);
                            PromiseLedger after = before.stated(
                                    new PromiseLedger.Said(id, statement.entry(law), repeated, mistaken),
                                    known,
                                    transaction.now());
                            ledgers.keep(transaction, List.of(new PromiseLedgers.Change(before, after)));
                            statements.add(
                                    transaction,
                                    new RecordedStatement(
                                            statement,
                                            Objects.requireNonNull(
                                                    after.statements().get(id))));
                        })
                        .replaceWithVoid());
    }

    /** A round of the opportunity was held: its clocks may count now. */
    public Uni<Void> reckonOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return clocks.ofOpportunity(transaction, opportunityId)
                .flatMap(now -> change(transaction, opportunityId, ledger -> ledger.reckoned(now, transaction.now())));
    }

    /** The candidate lives by other clocks. All of its opportunities must be locked. */
    public Uni<Void> reckonCandidate(TenantTransaction transaction, String candidateId) {
        return clocks.ofCandidate(transaction, candidateId)
                .flatMap(all -> change(
                        transaction,
                        all.keySet(),
                        (id, ledger) -> ledger.reckoned(Objects.requireNonNull(all.get(id)), transaction.now())));
    }

    /** Clocks are set by other rules than those by which this opportunity's promises were reckoned. It must be locked. */
    public Uni<Void> reckonByZoneRules(TenantTransaction transaction, Opportunity opportunity) {
        return ledgers.of(transaction, List.of(opportunity.id()))
                .map(all -> Objects.requireNonNull(all.get(opportunity.id())))
                .invoke(before -> {
                    PromiseLedger after = before.reckoned(law, transaction.now());
                    ledgers.keep(transaction, List.of(new PromiseLedgers.Change(before, after)));
                    MovedDeadlines.between(before, after)
                            .forEach(moved -> history.addByItself(transaction, opportunity, moved));
                })
                .replaceWithVoid();
    }

    /** A word answers; where there is none after all, what else was said takes the place of what {@code origin} said. */
    private Uni<UnaryOperator<PromiseLedger>> heard(
            TenantTransaction transaction, UUID opportunityId, UUID origin, Optional<Word> word) {
        return word.isPresent()
                ? Uni.createFrom().item(ledger -> ledger.answered(List.of(word.get())))
                : words.ofOpportunity(transaction, opportunityId)
                        .map(left -> ledger -> ledger.unanswered(origin, left));
    }

    private Uni<Void> change(TenantTransaction transaction, UUID opportunityId, UnaryOperator<PromiseLedger> change) {
        return change(transaction, List.of(opportunityId), (id, ledger) -> change.apply(ledger));
    }

    private Uni<Void> change(
            TenantTransaction transaction,
            Collection<UUID> opportunityIds,
            BiFunction<UUID, PromiseLedger, PromiseLedger> change) {
        return Batches.each(
                List.copyOf(opportunityIds),
                LEDGERS_AT_ONCE,
                some -> ledgers.of(transaction, some)
                        .invoke(all -> ledgers.keep(
                                transaction,
                                all.entrySet().stream()
                                        .map(one -> new PromiseLedgers.Change(
                                                one.getValue(), change.apply(one.getKey(), one.getValue())))
                                        .toList())));
    }

    private static Word invitation(Interview planned, Instant now) {
        return Word.invitation(planned.id(), now, planned.period().startsAt());
    }
}
