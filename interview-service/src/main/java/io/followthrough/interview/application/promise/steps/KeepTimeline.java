package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.StandingStatement;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.promise.PromiseClocks;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what the employer said of its decision: the latest at hand, all of it for good. */
@ApplicationScoped
public class KeepTimeline {

    private final Opportunities opportunities;
    private final PromiseClocks clocks;
    private final KeepLedger ledger;
    private final TimelineStatements statements;
    private final History history;

    KeepTimeline(
            Opportunities opportunities,
            PromiseClocks clocks,
            KeepLedger ledger,
            TimelineStatements statements,
            History history) {
        this.opportunities = opportunities;
        this.clocks = clocks;
        this.ledger = ledger;
        this.statements = statements;
        this.history = history;
    }

    /**
     * What was said in a round, as its report has it. A corrected report that says the same of it as before does not
     * override what was said since.
     *
     * @return the timeline that stands
     */
    Uni<HiringTimeline> saidIn(
            TenantTransaction transaction,
            Caller caller,
            Opportunity opportunity,
            Interview round,
            HiringTimeline said) {
        UUID interviewId = round.id();
        if (said.equals(HiringTimeline.UNKNOWN)) {
            return Uni.createFrom().item(opportunity.timeline());
        }
        return statements.ofInterview(transaction, interviewId).flatMap(reported -> {
            if (!reported.isEmpty() && reported.get(0).said().equals(said)) {
                return Uni.createFrom().item(opportunity.timeline());
            }
            Set<UUID> mistaken = reported.stream().map(one -> one.source().id()).collect(Collectors.toSet());
            return opportunities
                    .update(transaction, opportunity.withTimeline(said))
                    .invoke(updated ->
                            history.add(transaction, caller, updated, changed(interviewId, opportunity, updated)))
                    .call(updated -> add(transaction, opportunity, round, updated.timeline(), mistaken))
                    .map(Opportunity::timeline);
        });
    }

    /** Adds what was said between rounds to what was said before. */
    public Uni<Void> saidBetweenRounds(TenantTransaction transaction, Opportunity before, HiringTimeline said) {
        return add(transaction, before, said, null, transaction.now(), Set.of());
    }

    /** What stands once a round is not of the opportunity any more, or is of it now: the employer's last word, if any. */
    Uni<Void> stands(
            TenantTransaction transaction,
            Caller caller,
            Opportunity before,
            UUID interviewId,
            Optional<StandingStatement> standing) {
        Opportunity after =
                before.withStanding(standing.map(StandingStatement::said).orElse(HiringTimeline.UNKNOWN));
        return after.equals(before)
                ? Uni.createFrom().voidItem()
                : opportunities
                        .update(transaction, after)
                        .invoke(updated ->
                                history.add(transaction, caller, updated, changed(interviewId, before, updated)))
                        .replaceWithVoid();
    }

    /** What was said in a round was said when it ended, however late it is reported. */
    private Uni<Void> add(
            TenantTransaction transaction,
            Opportunity opportunity,
            Interview held,
            HiringTimeline said,
            Set<UUID> mistaken) {
        return add(transaction, opportunity, said, held.id(), held.period().endsAt(), mistaken);
    }

    private Uni<Void> add(
            TenantTransaction transaction,
            Opportunity before,
            HiringTimeline said,
            @Nullable UUID interviewId,
            Instant statedAt,
            Set<UUID> mistaken) {
        LocalDate date = said.decisionDate();
        boolean repeated = date != null && date.equals(before.timeline().decisionDate());
        TimelineStatement.Source source =
                new TimelineStatement.Source(Ids.next(), before.id(), before.candidateId(), interviewId);
        return clocks.ofOpportunity(transaction, before.id())
                .flatMap(now -> ledger.stated(
                        transaction,
                        new TimelineStatement(
                                source, said, statedAt, now.ofDecision().zone()),
                        repeated,
                        mistaken));
    }

    private static Change changed(UUID interviewId, Opportunity before, Opportunity after) {
        return Change.about(interviewId, Change.Kind.TIMELINE_CHANGED, before.fieldValues(), after.fieldValues());
    }
}
