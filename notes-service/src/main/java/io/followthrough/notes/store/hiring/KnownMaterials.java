package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.notes.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What candidates have promised to send to employers, and whether they have. */
@ApplicationScoped
public class KnownMaterials {

    private static final String OF_OPPORTUNITY = """
            select id, description, promised_for, sent from known_material
            where tenant_id = ?1 and opportunity_id = ?2 order by promised_for, id""";

    /** What was sent stays sent. */
    private static final String KEEP = """
            insert into known_material
              (tenant_id, id, opportunity_id, interview_id, candidate_id, description, promised_for, sent)
            select ?1, id, ?2, cast(nullif(?3, '') as uuid), ?4, description, "promisedFor", false
            from jsonb_to_recordset(cast(cast(?5 as text) as jsonb))
              as promised (id uuid, description text, "promisedFor" date)
            on conflict (tenant_id, id) do update
              set description = excluded.description, promised_for = excluded.promised_for""";

    private static final String FORGET_OTHERS = """
            delete from known_material where tenant_id = ?1 and interview_id = ?2
              and not (id = any(cast(string_to_array(?3, ',') as uuid[])))""";

    private static final String SENT = "update known_material set sent = true where tenant_id = ?1 and id = ?2";

    /**
     * In which hiring process something was promised.
     *
     * @param interviewId in which round, or null when outside of any
     */
    public record Occasion(UUID opportunityId, @Nullable UUID interviewId, String candidateId) {}

    /** All that was promised in the hiring process, in the order of the dates it was promised for. */
    public Uni<List<PromisedMaterial>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .session()
                .createNativeQuery(OF_OPPORTUNITY, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunityId)
                .getResultList()
                .map(rows -> rows.stream().map(KnownMaterials::material).toList());
    }

    /** Something more was promised. */
    public Uni<Void> keep(TenantTransaction transaction, Occasion occasion, List<PromisedMaterial> promised) {
        return transaction
                .session()
                .createNativeQuery(KEEP)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, occasion.opportunityId())
                .setParameter(
                        3,
                        occasion.interviewId() == null
                                ? ""
                                : occasion.interviewId().toString())
                .setParameter(4, occasion.candidateId())
                .setParameter(5, Json.write(promised))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** That, and nothing else, was promised in the round. */
    public Uni<Void> replaceOfRound(TenantTransaction transaction, Occasion round, List<PromisedMaterial> promised) {
        return transaction
                .session()
                .createNativeQuery(FORGET_OTHERS)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, round.interviewId())
                .setParameter(
                        3, promised.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")))
                .executeUpdate()
                .chain(() -> keep(transaction, round, promised));
    }

    public Uni<Void> sent(TenantTransaction transaction, UUID id) {
        return transaction
                .session()
                .createNativeQuery(SENT)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, id)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static PromisedMaterial material(Tuple row) {
        return new PromisedMaterial(
                row.get("id", UUID.class),
                row.get("description", String.class),
                row.get("promised_for", LocalDate.class),
                row.get("sent", Boolean.class));
    }
}
