package io.followthrough.reminder.application;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.facts.Round;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.store.KnownFacts;
import io.followthrough.reminder.store.Reminders;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads the plan of a round: its own reminders, its opportunity's follow-ups, the candidate's search. */
@ApplicationScoped
public class ReadPlan {

    /** A plan as it stood at the tenant's instant {@code readAt}. */
    public record PlanOfInterview(Round round, List<Reminder> reminders, Instant readAt) {

        public PlanOfInterview {
            reminders = List.copyOf(reminders);
        }

        public long policyVersion() {
            return reminders.stream()
                    .mapToLong(Reminder::policyVersion)
                    .max()
                    .orElse(VersionedPolicy.INITIAL.version());
        }
    }

    private final TenantTransactions transactions;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final Access access;

    ReadPlan(TenantTransactions transactions, KnownFacts facts, Reminders reminders, Access access) {
        this.transactions = transactions;
        this.facts = facts;
        this.reminders = reminders;
        this.access = access;
    }

    /** @throws ProblemException not found */
    public Uni<PlanOfInterview> read(Caller caller, UUID interviewId) {
        return transactions.in(
                caller.origin(),
                transaction -> facts.round(transaction, interviewId)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Round::candidateId, AccessScope.PLAN, "interview"))
                        .flatMap(round -> plan(transaction, round)));
    }

    private Uni<PlanOfInterview> plan(TenantTransaction transaction, Round round) {
        return reminders.ofPlan(transaction, round).map(found -> new PlanOfInterview(round, found, transaction.now()));
    }
}
