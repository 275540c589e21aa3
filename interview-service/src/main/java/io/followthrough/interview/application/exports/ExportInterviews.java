package io.followthrough.interview.application.exports;

import io.followthrough.interview.store.exports.OpportunityView;
import io.followthrough.interview.store.exports.OpportunityViews;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All opportunities and rounds of a candidate are handed out, a page at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportInterviews {

    static final int PAGE = 50;

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final OpportunityViews views;

    ExportInterviews(TenantTransactions transactions, Candidates candidates, OpportunityViews views) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.views = views;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Void> mustBeKnown(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("candidate")))
                        .replaceWithVoid());
    }

    /** The candidate's opportunities, oldest first, once {@link #mustBeKnown} has let the caller pass. */
    public Multi<OpportunityView> all(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        Context context = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(Progress::new, progress -> next(caller, candidateId, progress, context))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .disjoint();
    }

    /** The caller asks for more from wherever its connection was written to; transactions need the request's context. */
    private Uni<List<OpportunityView>> next(Caller caller, String candidateId, Progress progress, Context context) {
        return transactions
                .in(caller.origin(), transaction -> views.page(transaction, candidateId, progress.last, PAGE))
                .invoke(progress::passed)
                .runSubscriptionOn(command -> context.runOnContext(turn -> command.run()));
    }

    private static final class Progress {

        private @Nullable UUID last;

        void passed(List<OpportunityView> page) {
            if (!page.isEmpty()) {
                last = page.get(page.size() - 1).opportunityId();
            }
        }
    }
}
