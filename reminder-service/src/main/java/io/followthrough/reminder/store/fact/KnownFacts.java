package io.followthrough.reminder.store.fact;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.fact.KnownOpportunity;
import io.followthrough.timing.facts.OpportunityFacts;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The facts of the tenant's opportunities. */
@ApplicationScoped
public class KnownFacts implements PanacheRepositoryBase<OpportunityFactsRow, OpportunityFactsRow.Key> {

    private static final String CANDIDATE_OF =
            "select candidate_id from opportunity_facts where tenant_id = ?1 and opportunity_id = ?2";

    private static final String CANDIDATES_FROM = """
            select distinct f.candidateId from OpportunityFactsRow f
            where f.key.tenantId = :tenant and f.candidateId >= :from order by f.candidateId""";
    private static final String PLANNED_BY = """
        update opportunity_facts set planned_by = ?3
        where tenant_id = ?1 and opportunity_id in (?2) and planned_by <> ?3\
        """;

    /** What is known of an opportunity; who is going to change it holds its candidate. */
    public Uni<Optional<OpportunityFacts>> find(TenantTransaction transaction, UUID opportunityId) {
        return findById(key(transaction, opportunityId))
                .map(row -> Optional.ofNullable(row).map(OpportunityFactsRow::toFacts));
    }

    /** An opportunity, for who has yet to be told whether it may be seen. */
    public Uni<Optional<KnownOpportunity>> opportunity(TenantTransaction transaction, UUID opportunityId) {
        return findById(key(transaction, opportunityId))
                .map(row -> Optional.ofNullable(row)
                        .map(known -> new KnownOpportunity(known.candidateId, known.toFacts())));
    }

    /** Whose an opportunity is, without reading the rest. */
    public Uni<Optional<String>> candidateOf(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .session()
                .createNativeQuery(CANDIDATE_OF, String.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunityId)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** The facts of all of a candidate's opportunities. */
    public Uni<List<OpportunityFacts>> ofCandidate(TenantTransaction transaction, String candidateId) {
        return list(
                        "key.tenantId = ?1 and candidateId = ?2",
                        transaction.tenant().value(),
                        candidateId)
                .map(rows -> rows.stream().map(OpportunityFactsRow::toFacts).toList());
    }

    /** Candidates with an opportunity, by their ids, this one first if it has one. */
    public Uni<List<String>> candidatesFrom(TenantTransaction transaction, String candidateId, int limit) {
        return transaction
                .session()
                .createSelectionQuery(CANDIDATES_FROM, String.class)
                .setParameter("tenant", transaction.tenant().value())
                .setParameter("from", candidateId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The facts of all opportunities of these candidates, by candidate. */
    public Uni<Map<String, List<OpportunityFacts>>> ofCandidates(
            TenantTransaction transaction, List<String> candidateIds) {
        return list(
                        "key.tenantId = ?1 and candidateId in ?2 order by key.opportunityId",
                        transaction.tenant().value(),
                        candidateIds)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.candidateId,
                                Collectors.mapping(OpportunityFactsRow::toFacts, Collectors.toList()))));
    }

    public Uni<Void> save(TenantTransaction transaction, String candidateId, OpportunityFacts facts) {
        OpportunityFactsRow.Key key = key(transaction, facts.opportunityId());
        return findById(key).flatMap(known -> {
            OpportunityFactsRow row = known == null ? new OpportunityFactsRow() : known;
            row.key = key;
            row.candidateId = candidateId;
            row.set(facts);
            return persistAndFlush(row).replaceWithVoid();
        });
    }

    /** Notes by which version of the policy the plans of these opportunities were made. */
    public Uni<Void> plannedBy(
            TenantTransaction transaction, List<OpportunityFacts> opportunities, long policyVersion) {
        return transaction
                .session()
                .createNativeQuery(PLANNED_BY)
                .setParameter(1, transaction.tenant().value())
                .setParameter(
                        2,
                        opportunities.stream()
                                .map(OpportunityFacts::opportunityId)
                                .toList())
                .setParameter(3, policyVersion)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Optional<KnownInterview>> interview(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .session()
                .find(KnownInterviewRow.class, TenantScopedId.of(transaction.tenant(), interviewId))
                .map(row -> Optional.ofNullable(row)
                        .map(known -> new KnownInterview(interviewId, known.opportunityId, known.candidateId)));
    }

    public Uni<Void> saveInterview(TenantTransaction transaction, KnownInterview interview) {
        KnownInterviewRow row = new KnownInterviewRow();
        row.key = TenantScopedId.of(transaction.tenant(), interview.interviewId());
        row.opportunityId = interview.opportunityId();
        row.candidateId = interview.candidateId();
        return transaction.session().merge(row).replaceWithVoid();
    }

    private static OpportunityFactsRow.Key key(TenantTransaction transaction, UUID opportunityId) {
        return new OpportunityFactsRow.Key(transaction.tenant().value(), opportunityId);
    }
}
