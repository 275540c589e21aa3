package io.followthrough.interview.store.opportunity;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.store.Batches;
import io.followthrough.interview.store.Positions;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.Formality;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The opportunities of the transaction's tenant. */
@ApplicationScoped
public class Opportunities implements PanacheRepositoryBase<OpportunityRow, TenantScopedId> {

    private static final String ADD = """
            insert into opportunity (tenant_id, id, version, candidate_id, employer, role, source, formality,
              region, referrer_id, referrer_name, referrer_email, decision_date, stated_as, opened_at, language,
              referrer_greeting_name)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)""";

    private static final String ADD_ALL = """
            insert into opportunity (tenant_id, id, version, candidate_id, employer, role, source, formality,
              region, referrer_id, referrer_name, referrer_email, opened_at)
            select $1, id, 0, candidate, employer, role, source, formality, region, referrer, "referrerName",
              "referrerEmail", "openedAt"
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              id uuid, candidate text, employer text, role text, source text, formality text, region text, referrer uuid,
              "referrerName" text, "referrerEmail" text, "openedAt" timestamptz)""";

    /** An opportunity that was just opened, as {@link #ADD_ALL} takes it apart. */
    private record Opened(
            UUID id,
            String candidate,
            String employer,
            String role,
            @Nullable String source,
            @Nullable Formality formality,
            @Nullable String region,
            @Nullable UUID referrer,
            @Nullable String referrerName,
            @Nullable String referrerEmail,
            Instant openedAt) {

        static Opened of(Opportunity opportunity) {
            Opportunity.Position position = opportunity.position();
            Referrer referrer = opportunity.referrer();
            return new Opened(
                    opportunity.id(),
                    opportunity.candidateId(),
                    position.employer(),
                    position.role(),
                    position.source(),
                    position.formality(),
                    position.region(),
                    referrer == null ? null : referrer.id(),
                    referrer == null ? null : referrer.name(),
                    referrer == null ? null : referrer.email(),
                    opportunity.openedAt());
        }
    }

    /** Reads the opportunity without locking it. */
    public Uni<Optional<Opportunity>> find(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session -> findById(TenantScopedId.of(transaction.tenant(), id)))
                .map(row -> Optional.ofNullable(row).map(OpportunityRow::toOpportunity));
    }

    /** Reads the opportunity and locks its row until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Opportunity>> lock(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session ->
                        findById(TenantScopedId.of(transaction.tenant(), id), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(OpportunityRow::toOpportunity));
    }

    public void add(TenantTransaction transaction, Opportunity opportunity) {
        Referrer referrer = opportunity.referrer();
        transaction.execute(
                ADD,
                opportunity.id(),
                opportunity.version(),
                opportunity.candidateId(),
                opportunity.position().employer(),
                opportunity.position().role(),
                opportunity.position().source(),
                opportunity.position().formality(),
                opportunity.position().region(),
                referrer == null ? null : referrer.id(),
                referrer == null ? null : referrer.name(),
                referrer == null ? null : referrer.email(),
                opportunity.timeline().decisionDate(),
                opportunity.timeline().statedAs(),
                opportunity.openedAt(),
                opportunity.position().language(),
                referrer == null ? null : referrer.greetingName());
    }

    /** Adds opportunities by the thousand, none of which anything has happened to. */
    public Uni<Void> addAll(TenantTransaction transaction, List<Opportunity> opened) {
        return Batches.execute(
                transaction, ADD_ALL, opened.stream().map(Opened::of).toList());
    }

    public Uni<Opportunity> update(TenantTransaction transaction, Opportunity opportunity) {
        return transaction
                .entities(session -> findById(TenantScopedId.of(transaction.tenant(), opportunity.id()))
                        .invoke(row -> row.set(opportunity))
                        .call(session::flush))
                .map(OpportunityRow::toOpportunity);
    }

    /**
     * A page of opportunities, oldest first: their ids rise with time.
     *
     * @param candidates whose
     * @param status null for whichever
     */
    public Uni<Slice<Opportunity>> list(
            TenantTransaction transaction,
            ReadableCandidates candidates,
            Opportunity.@Nullable Status status,
            PageRequest page) {
        StringBuilder where = new StringBuilder("key.tenantId = :tenant and key.id > :after");
        Parameters parameters =
                Parameters.with("tenant", transaction.tenant().value()).and("after", Positions.idAfter(page));
        if (!candidates.all()) {
            where.append(" and candidateId in (:candidates)");
            parameters.and("candidates", candidates.ids());
        }
        if (status != null) {
            where.append(" and status = :status");
            parameters.and("status", status);
        }
        return transaction
                .entities(session -> find(where.append(" order by key.id").toString(), parameters)
                        .page(0, page.rows())
                        .list())
                .map(rows -> page.slice(
                        rows.stream().map(OpportunityRow::toOpportunity).toList(),
                        opportunity -> opportunity.id().toString()));
    }

    /** Those of these ids that there are, in any order. */
    public Uni<List<Opportunity>> ofIds(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .entities(session -> list(
                        "key.tenantId = ?1 and key.id in ?2",
                        transaction.tenant().value(),
                        ids))
                .map(rows -> rows.stream().map(OpportunityRow::toOpportunity).toList());
    }

    /** The next of a candidate's opportunities, oldest first. */
    public Uni<List<Opportunity>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable Opportunity after, int most) {
        PageRequest page =
                new PageRequest(most, after == null ? null : after.id().toString());
        return list(transaction, ReadableCandidates.only(List.of(candidateId)), null, page)
                .map(Slice::items);
    }
}
