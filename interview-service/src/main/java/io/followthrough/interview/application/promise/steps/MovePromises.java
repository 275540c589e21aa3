package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.promise.StandingStatement;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.EmployerWords;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.Word;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was said and promised in a round goes along to the opportunity that it belongs to. Whoever calls holds the row locks of
 * both opportunities, and changes the round and its rows afterwards.
 */
@ApplicationScoped
public class MovePromises {

    /** What the employers say of their decisions afterwards. */
    public record Standing(Optional<StandingStatement> from, Optional<StandingStatement> to) {}

    private final OpportunityLocks locks;
    private final WithdrawPromises promises;
    private final RowsOfTarget target;
    private final KeepLedger ledger;
    private final KeepTimeline timelines;

    MovePromises(
            OpportunityLocks locks,
            WithdrawPromises promises,
            RowsOfTarget target,
            KeepLedger ledger,
            KeepTimeline timelines) {
        this.locks = locks;
        this.promises = promises;
        this.target = target;
        this.ledger = ledger;
        this.timelines = timelines;
    }

    /** What is told of the opportunity that a round comes to. */
    @ApplicationScoped
    static class RowsOfTarget {

        /** Ids rise with time, so this is the order in which it was told. */
        private static final Comparator<TimelineStatement> AS_TOLD =
                Comparator.comparing(one -> one.source().id().toString());

        private final TimelineStatements statements;
        private final EmployerWords words;

        RowsOfTarget(TimelineStatements statements, EmployerWords words) {
            this.statements = statements;
            this.words = words;
        }

        Uni<Optional<StandingStatement>> standingWith(
                TenantTransaction transaction, UUID opportunityId, List<TimelineStatement> more) {
            return statements
                    .standing(transaction, opportunityId)
                    .map(told -> StandingStatement.of(Stream.concat(told.stream(), more.stream())
                            .sorted(AS_TOLD)
                            .toList()));
        }

        Uni<List<Word>> wordsWith(TenantTransaction transaction, UUID opportunityId, List<Word> more) {
            return words.ofOpportunity(transaction, opportunityId)
                    .map(known -> Stream.concat(known.stream(), more.stream()).toList());
        }
    }

    /** @throws io.followthrough.interview.domain.RefusedException in the Uni, when the other one has as many parts as it may */
    public Uni<Standing> move(
            TenantTransaction transaction, Caller caller, Opportunity from, Opportunity to, Interview round) {
        return promises.find(transaction, round)
                .call(found -> locks.mustTake(
                        transaction,
                        OpportunityPart.MATERIALS,
                        to.id(),
                        found.materials().size()))
                .call(found -> locks.mustTake(
                        transaction,
                        OpportunityPart.TIMELINE_STATEMENTS,
                        to.id(),
                        found.toldInRound().size()))
                .flatMap(found -> target.standingWith(transaction, to.id(), found.toldInRound())
                        .map(standing -> new Standing(found.standing(), standing))
                        .call(standing -> target.wordsWith(transaction, to.id(), found.wordsOfRound())
                                .flatMap(words -> ledger.moved(
                                        transaction,
                                        new KeepLedger.Move(from.id(), to.id()),
                                        found.inLedger(),
                                        standing.to().map(StandingStatement::id).orElse(null),
                                        words))))
                .call(standing -> timelines.stands(transaction, caller, from, round.id(), standing.from()))
                .call(standing -> timelines.stands(transaction, caller, to, round.id(), standing.to()));
    }
}
