package io.followthrough.interview.application;

import io.followthrough.interview.domain.Completion;
import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Material;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.store.Interviews;
import io.followthrough.interview.store.Opportunities;
import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A round is over: who was met, what was promised and when the employer decides, in one call (R1, R2, R9, R21). */
@ApplicationScoped
public class CompleteInterview {

    /** A material that was promised. */
    public record Promise(String description, LocalDate promisedFor) {}

    /**
     * The round to complete.
     *
     * @param versionCheck refuses the interview's version, if it is not the one that the caller has read
     */
    public record Command(UUID interviewId, Completion completion, List<Promise> materials, LongConsumer versionCheck) {

        public Command {
            materials = List.copyOf(materials);
        }
    }

    private final TenantTransactions transactions;
    private final Opportunities opportunities;
    private final Interviews interviews;

    CompleteInterview(TenantTransactions transactions, Opportunities opportunities, Interviews interviews) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.interviews = interviews;
    }

    public Uni<Interview> complete(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> interviews
                        .lock(transaction, command.interviewId())
                        .map(found ->
                                Visible.to(caller, found, one -> one.identity().candidateId(), "interview"))
                        .invoke(interview -> command.versionCheck().accept(interview.version()))
                        .flatMap(interview -> complete(transaction, interview, command)));
    }

    private Uni<Interview> complete(TenantTransaction transaction, Interview interview, Command command) {
        Interview completed = interview.complete(command.completion(), transaction.now());
        List<Material> materials = command.materials().stream()
                .map(promise -> new Material(
                        Ids.next(),
                        promise.description(),
                        promise.promisedFor(),
                        completed.period().endsAt()))
                .toList();
        UUID opportunityId = interview.identity().opportunityId();
        return interviews
                .update(transaction, completed)
                .call(saved -> opportunities
                        .lock(transaction, opportunityId)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("opportunity")))
                        .map(opportunity ->
                                opportunity.withTimeline(command.completion().timeline()))
                        .flatMap(opportunity -> opportunities.update(transaction, opportunity))
                        .call(() -> opportunities.addMaterials(transaction, opportunityId, materials))
                        .invoke(opportunity -> publish(transaction, saved, opportunity, materials)));
    }

    private static void publish(
            TenantTransaction transaction, Interview completed, Opportunity opportunity, List<Material> materials) {
        transaction.publish(
                EventsOfInterviews.completed(completed, opportunity.timeline(), materials, transaction.now()));
    }
}
