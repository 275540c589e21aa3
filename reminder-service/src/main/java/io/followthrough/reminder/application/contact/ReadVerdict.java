package io.followthrough.reminder.application.contact;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.fact.KnownOpportunity;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers whether a candidate may contact an employer, by what is known today (R31). */
@ApplicationScoped
public class ReadVerdict {

    /** A verdict, as of when, and the version of the policy behind it. */
    public record VerdictAt(UUID opportunityId, Instant at, long policyVersion, Verdict verdict) {}

    private final TenantTransactions transactions;
    private final Access access;
    private final KnownFacts facts;
    private final KnownCandidates candidates;
    private final TenantPolicies policies;
    private final Almanac almanac;

    ReadVerdict(
            TenantTransactions transactions,
            Access access,
            KnownFacts facts,
            KnownCandidates candidates,
            TenantPolicies policies,
            Almanac almanac) {
        this.transactions = transactions;
        this.access = access;
        this.facts = facts;
        this.candidates = candidates;
        this.policies = policies;
        this.almanac = almanac;
    }

    /**
     * Judges an instant.
     *
     * @param at the tenant's present instant if null
     * @throws ProblemException not found
     */
    public Uni<VerdictAt> read(Caller caller, UUID opportunityId, @Nullable Instant at) {
        return transactions.reading(
                caller.origin(),
                transaction -> facts.opportunity(transaction, opportunityId)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                KnownOpportunity::candidateId,
                                AccessScope.PLAN,
                                "opportunity"))
                        .flatMap(known -> read(transaction, known, at == null ? transaction.now() : at)));
    }

    private Uni<VerdictAt> read(TenantTransaction transaction, KnownOpportunity known, Instant at) {
        return candidates
                .profile(transaction, known.candidateId())
                .flatMap(profile -> policies.standing(transaction)
                        .map(policy -> new VerdictAt(
                                known.facts().opportunityId(),
                                at,
                                policy.version(),
                                verdict(profile, known.facts(), policy.policy(), almanac, at))));
    }

    /** The search has no say in it. */
    public static Verdict verdict(
            CandidateProfile profile, OpportunityFacts opportunity, Policy policy, Almanac almanac, Instant at) {
        CandidateFacts candidate = new CandidateFacts(
                profile.candidateId(),
                profile.timeZone(),
                profile.followUpChannel(),
                profile.profileKnown(),
                SearchFacts.after(List.of()));
        return TimingEngine.verdict(new Facts(candidate, opportunity), policy, almanac, at);
    }
}
