package io.followthrough.interview.application.exports;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.exports.ExportPage;
import io.followthrough.interview.store.exports.ExportPosition;
import io.followthrough.interview.store.exports.OpportunityViews;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.platform.access.CoachGrant;
import io.followthrough.platform.access.CoachGrants;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is held of a candidate is handed out, its opportunities a page at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportInterviews {

    /**
     * Who it is.
     *
     * @param grants which coaches may read its data, expired grants included
     */
    public record Exported(Candidate candidate, List<CoachGrant> grants) {
        public Exported {
            grants = List.copyOf(grants);
        }
    }

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final CoachGrants grants;
    private final OpportunityViews views;

    ExportInterviews(
            TenantTransactions transactions, Candidates candidates, CoachGrants grants, OpportunityViews views) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.grants = grants;
        this.views = views;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Exported> candidate(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("candidate")))
                        .flatMap(found -> grants.ofCandidate(transaction, candidateId)
                                .map(granted -> new Exported(found, granted))));
    }

    /** The candidate's opportunities, oldest first, once {@link #candidate} has let the caller pass. */
    public Multi<ExportPage.PartView> opportunities(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        Context context = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(Progress::new, progress -> next(caller, candidateId, progress, context))
                .whilst(page -> page.next() != null)
                .onItem()
                .transformToIterable(ExportPage::parts);
    }

    /** The caller asks for more from wherever its connection was written to; transactions need the request's context. */
    private Uni<ExportPage> next(Caller caller, String candidateId, Progress progress, Context context) {
        return transactions
                .in(caller.origin(), transaction -> views.page(transaction, candidateId, progress.reached()))
                .invoke(page -> progress.next = page.next())
                .runSubscriptionOn(command -> context.runOnContext(turn -> command.run()));
    }

    private static final class Progress {
        private @Nullable ExportPosition next;

        ExportPosition reached() {
            return next == null ? ExportPosition.START : next;
        }
    }
}
