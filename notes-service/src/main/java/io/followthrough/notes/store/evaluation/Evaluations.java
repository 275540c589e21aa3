package io.followthrough.notes.store.evaluation;

import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The job evaluations of the transaction's tenant; their versions count the writes. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<EvaluationRow, EvaluationRow.Key> {

    /** @param evaluatedAt when it was last changed, or null before the first write with content */
    public record Stored(
            Evaluation evaluation, long version, @Nullable Instant evaluatedAt) {

        /** Nothing was written yet. */
        public static final Stored UNWRITTEN = new Stored(Evaluation.EMPTY, 0, null);
    }

    private static final String OPEN = """
            insert into job_evaluation (tenant_id, opportunity_id, version, candidate_id, content)
            values (?1, ?2, 0, ?3, ?4) on conflict (tenant_id, opportunity_id) do nothing""";

    public Uni<Optional<Stored>> find(TenantTransaction transaction, UUID opportunityId) {
        return findById(key(transaction, opportunityId))
                .map(row -> Optional.ofNullable(row).map(EvaluationRow::toStored));
    }

    /** What was written of these opportunities, by their ids. */
    public Uni<Map<UUID, Stored>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return list(
                        "key.tenantId = ?1 and key.opportunityId in ?2",
                        transaction.tenant().value(),
                        ids)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.key.opportunityId(), EvaluationRow::toStored)));
    }

    /** Holds the opportunity's evaluation, unwritten or not, until the transaction ends. */
    public Uni<Stored> lock(TenantTransaction transaction, KnownOpportunity opportunity) {
        return transaction
                .session()
                .createNativeQuery(OPEN)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunity.id())
                .setParameter(3, opportunity.candidateId())
                .setParameter(4, Json.write(Evaluation.EMPTY))
                .executeUpdate()
                .chain(() -> findById(key(transaction, opportunity.id()), LockModeType.PESSIMISTIC_WRITE))
                .map(EvaluationRow::toStored);
    }

    /** Holds what was written of the opportunity, if anything was, and rewrites it as {@code change} says. */
    public Uni<Void> rewrite(TenantTransaction transaction, UUID opportunityId, UnaryOperator<Evaluation> change) {
        return findById(key(transaction, opportunityId), LockModeType.PESSIMISTIC_WRITE)
                .invoke(row -> {
                    if (row != null) {
                        row.content = Json.write(change.apply(row.toStored().evaluation()));
                    }
                })
                .call(this::flush)
                .replaceWithVoid();
    }

    /** Writes an evaluation that is held. */
    public Uni<Stored> update(TenantTransaction transaction, UUID opportunityId, Evaluation evaluation) {
        return findById(key(transaction, opportunityId))
                .invoke(row -> {
                    row.content = Json.write(evaluation);
                    row.evaluatedAt = transaction.now();
                })
                .call(this::flush)
                .map(EvaluationRow::toStored);
    }

    private static EvaluationRow.Key key(TenantTransaction transaction, UUID opportunityId) {
        return new EvaluationRow.Key(transaction.tenant().value(), opportunityId);
    }
}
