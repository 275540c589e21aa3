package io.followthrough.reminder.store;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.facts.KnownOpportunity;
import io.followthrough.reminder.domain.facts.Round;
import io.followthrough.timing.facts.OpportunityFacts;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts of the tenant's opportunities. */
@ApplicationScoped
public class KnownFacts implements PanacheRepositoryBase<OpportunityFactsRow, OpportunityFactsRow.Key> {

    private static final String CANDIDATE_OF =
            "select candidate_id from opportunity_facts where tenant_id = ?1 and opportunity_id = ?2";

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

    public Uni<Optional<Round>> round(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .session()
                .find(KnownInterviewRow.class, TenantScopedId.of(transaction.tenant(), interviewId))
                .map(row -> Optional.ofNullable(row)
                        .map(known -> new Round(interviewId, known.opportunityId, known.candidateId)));
    }

    public Uni<Void> saveRound(TenantTransaction transaction, Round round) {
        KnownInterviewRow row = new KnownInterviewRow();
        row.key = TenantScopedId.of(transaction.tenant(), round.interviewId());
        row.opportunityId = round.opportunityId();
        row.candidateId = round.candidateId();
        return transaction.session().merge(row).replaceWithVoid();
    }

    private static OpportunityFactsRow.Key key(TenantTransaction transaction, UUID opportunityId) {
        return new OpportunityFactsRow.Key(transaction.tenant().value(), opportunityId);
    }
}
