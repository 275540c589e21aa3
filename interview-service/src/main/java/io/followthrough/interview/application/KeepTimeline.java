package io.followthrough.interview.application;

import io.followthrough.interview.domain.Change;
import io.followthrough.interview.domain.Deadlines;
import io.followthrough.interview.domain.HiringTimeline;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.domain.TimelineStatement;
import io.followthrough.interview.store.Interviews;
import io.followthrough.interview.store.Opportunities;
import io.followthrough.interview.store.TimelineStatements;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the employer said of its decision: the latest at hand, all of it for good. */
@ApplicationScoped
class KeepTimeline {

    private final Opportunities opportunities;
    private final Interviews interviews;
    private final TimelineStatements statements;
    private final History history;

    KeepTimeline(Opportunities opportunities, Interviews interviews, TimelineStatements statements, History history) {
        this.opportunities = opportunities;
        this.interviews = interviews;
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
            TenantTransaction transaction, Caller caller, HeldForChange.Round round, HiringTimeline said) {
        Opportunity opportunity = round.opportunity();
        UUID interviewId = round.interview().id();
        if (said.equals(HiringTimeline.UNKNOWN)) {
            return Uni.createFrom().item(opportunity.timeline());
        }
        return statements
                .ofInterview(transaction, interviewId)
                .flatMap(before -> before.isPresent() && before.get().said().equals(said)
                        ? Uni.createFrom().item(opportunity.timeline())
                        : opportunities
                                .update(transaction, opportunity.withTimeline(said))
                                .invoke(updated -> history.add(
                                        transaction, caller, updated, changed(interviewId, opportunity, updated)))
                                .call(updated -> add(transaction, updated, interviewId))
                                .map(Opportunity::timeline));
    }

    /** Adds what the opportunity's timeline now says to what was said before. */
    Uni<Void> add(TenantTransaction transaction, Opportunity opportunity, @Nullable UUID interviewId) {
        return interviews
                .zoneOf(transaction, opportunity.id())
                .flatMap(zone ->
                        statements.add(transaction, statement(transaction, opportunity, interviewId, zone), zone));
    }

    private static Change changed(UUID interviewId, Opportunity before, Opportunity after) {
        return Change.about(interviewId, Change.Kind.TIMELINE_CHANGED, before.traits(), after.traits());
    }

    private static TimelineStatement statement(
            TenantTransaction transaction, Opportunity opportunity, @Nullable UUID interviewId, ZoneId zone) {
        HiringTimeline said = opportunity.timeline();
        return new TimelineStatement(
                new TimelineStatement.Source(Ids.next(), opportunity.id(), opportunity.candidateId(), interviewId),
                said,
                transaction.now(),
                said.decisionDate() == null ? null : Deadlines.ofDecision(said.decisionDate(), zone));
    }
}
