package io.followthrough.reminder.application.plan;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.unapplied.Failure;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.plan.PlanState;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.facts.round.ScheduledInterview;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the plan of a round: its own reminders, its opportunity's follow-ups, the candidate's search. */
@ApplicationScoped
public class ReadPlan {

    /**
     * A plan as it stood at the tenant's instant {@code readAt}.
     *
     * @param failure what it misses, when something could not be planned; null otherwise
     * @param zoneRules the edition of the time zone database that it was made by; null if that was not noted
     */
    public record PlanOfInterview(
            KnownInterview interview,
            PlanState state,
            @Nullable Failure failure,
            List<Reminder> reminders,
            @Nullable String zoneRules,
            Instant readAt) {

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
    private final PlanFailures failures;
    private final Access access;

    ReadPlan(
            TenantTransactions transactions,
            KnownFacts facts,
            Reminders reminders,
            PlanFailures failures,
            Access access) {
        this.transactions = transactions;
        this.facts = facts;
        this.reminders = reminders;
        this.failures = failures;
        this.access = access;
    }

    /** @throws ProblemException not found */
    public Uni<PlanOfInterview> read(Caller caller, UUID interviewId) {
        return transactions.reading(
                caller.origin(),
                transaction -> facts.interview(transaction, interviewId)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, KnownInterview::candidateId, AccessScope.PLAN, "interview"))
                        .flatMap(interview -> plan(transaction, interview)));
    }

    private Uni<PlanOfInterview> plan(TenantTransaction transaction, KnownInterview interview) {
        return reminders
                .ofPlan(transaction, interview)
                .flatMap(found -> facts.zoneRulesOf(transaction, interview.opportunityId())
                        .flatMap(rules -> state(transaction, interview)
                                .flatMap(state -> failures.of(transaction, interview)
                                        .map(failure -> new PlanOfInterview(
                                                interview,
                                                failure.isPresent() ? PlanState.FAILED : state,
                                                failure.orElse(null),
                                                found,
                                                rules.orElse(null),
                                                transaction.now())))));
    }

    /** A round that was cancelled has all the plan it will ever have. */
    private Uni<PlanState> state(TenantTransaction transaction, KnownInterview interview) {
        return facts.find(transaction, interview.opportunityId())
                .map(known -> known.flatMap(opportunity -> opportunity.round(interview.interviewId()))
                        .filter(round -> !(round instanceof ScheduledInterview))
                        .map(ended -> PlanState.MADE)
                        .orElse(PlanState.PENDING));
    }
}
