package io.followthrough.notes.store.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.evaluation.DatedEvaluation;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The job evaluations of the transaction's tenant; their versions count the writes. */
@ApplicationScoped
public class Evaluations {

    /** Nothing was written yet. */
    public static final Versioned<DatedEvaluation> UNWRITTEN = new Versioned<>(DatedEvaluation.UNWRITTEN, 0);

    private static final String READ =
            "select opportunity_id, version, content, evaluated_at from job_evaluation where tenant_id = $1 and";

    private static final String FIND = READ + " opportunity_id = $2";

    private static final String LOCK = FIND + " for update";

    private static final String OF_OPPORTUNITIES = READ + " opportunity_id = any($2)";

    /** A running sum, as of debriefs. */
    private static final String NEWEST = """
            select opportunity_id, candidate_id, content from (
              select opportunity_id, candidate_id, content,
                row_number() over newest as place,
                sum(octet_length(content)) over newest - octet_length(content) as before
              from job_evaluation where tenant_id = $1 and candidate_id = any($2)
              window newest as (partition by candidate_id order by evaluated_at desc nulls last, opportunity_id desc))
            where place <= $3 and before < $4""";

    private static final String OPEN = """
            insert into job_evaluation (tenant_id, opportunity_id, version, candidate_id, content)
            values ($1, $2, 0, $3, $4) on conflict (tenant_id, opportunity_id) do nothing""";

    private static final String UPDATE = """
            update job_evaluation set version = version + 1, content = $3, evaluated_at = $4
            where tenant_id = $1 and opportunity_id = $2""";

    private static final TypeReference<Evaluation> CONTENT = new TypeReference<>() {};

    private record Row(
            UUID opportunityId,
            long version,
            String content,
            @Nullable Instant evaluatedAt) {

        Versioned<DatedEvaluation> versioned() {
            return new Versioned<>(new DatedEvaluation(Json.read(content, CONTENT), evaluatedAt), version);
        }
    }

    private record NewestRow(UUID opportunityId, String candidateId, String content) {

        Written written() {
            return new Written(opportunityId, candidateId, Json.read(content, CONTENT));
        }
    }

    /** What was written of the opportunity; {@link #UNWRITTEN} while nothing was. */
    public Uni<Versioned<DatedEvaluation>> find(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .row(FIND, Row.class, opportunityId)
                .map(row -> row.map(Row::versioned).orElse(UNWRITTEN));
    }

    /** What was written of these opportunities, by their ids. */
    public Uni<Map<UUID, Versioned<DatedEvaluation>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_OPPORTUNITIES, Row.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(Collectors.toMap(Row::opportunityId, Row::versioned)));
    }

    /**
     * An evaluation and whose it is.
     *
     * @param evaluation as it stands
     */
    public record Written(UUID opportunityId, String candidateId, Evaluation evaluation) {}

    /**
     * How these candidates weighed the jobs that they weighed last.
     *
     * @param jobs of each candidate at most
     * @param bytes of each candidate's evaluations: with as many, no older one is read
     */
    public Uni<List<Written>> newest(
            TenantTransaction transaction, Collection<String> candidateIds, int jobs, long bytes) {
        return transaction
                .rows(NEWEST, NewestRow.class, candidateIds.toArray(String[]::new), jobs, bytes)
                .map(rows -> rows.stream().map(NewestRow::written).toList());
    }

    /** Locks the opportunity's evaluation, unwritten or not, until the transaction ends. */
    public Uni<Versioned<DatedEvaluation>> lock(TenantTransaction transaction, KnownOpportunity opportunity) {
        transaction.execute(OPEN, opportunity.id(), opportunity.candidateId(), Json.write(Evaluation.EMPTY));
        return transaction
                .rows(LOCK, Row.class, opportunity.id())
                .map(rows -> rows.get(0).versioned());
    }

    /** Locks what was written of the opportunity, if anything was, and rewrites it where {@code change} changes it. */
    public Uni<Void> rewrite(TenantTransaction transaction, UUID opportunityId, UnaryOperator<Evaluation> change) {
        return transaction
                .row(LOCK, Row.class, opportunityId)
                .invoke(row -> row.map(Row::versioned)
                        .map(Versioned::value)
                        .ifPresent(before -> rewrite(transaction, opportunityId, before, change)))
                .replaceWithVoid();
    }

    private static void rewrite(
            TenantTransaction transaction,
            UUID opportunityId,
            DatedEvaluation before,
            UnaryOperator<Evaluation> change) {
        Evaluation after = change.apply(before.evaluation());
        if (!after.equals(before.evaluation())) {
            write(transaction, opportunityId, new DatedEvaluation(after, before.evaluatedAt()));
        }
    }

    /** Writes a locked evaluation; answers it in its new version. */
    public Versioned<DatedEvaluation> update(
            TenantTransaction transaction,
            UUID opportunityId,
            Versioned<DatedEvaluation> locked,
            Evaluation evaluation) {
        DatedEvaluation written = new DatedEvaluation(evaluation, transaction.now());
        write(transaction, opportunityId, written);
        return new Versioned<>(written, locked.version() + 1);
    }

    private static void write(TenantTransaction transaction, UUID opportunityId, DatedEvaluation dated) {
        transaction.execute(UPDATE, opportunityId, Json.write(dated.evaluation()), dated.evaluatedAt());
    }
}
