package io.followthrough.notes.store.hiring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What candidates have promised to send to employers, and whether they have. */
@ApplicationScoped
public class KnownMaterials {

    private static final String OF_OPPORTUNITIES = """
            select opportunity_id, id, description, promised_for, sent from known_material
            where tenant_id = $1 and opportunity_id = any($2) order by promised_for, id""";

    /** What was sent stays sent. */
    private static final String KEEP = """
            insert into known_material
              (tenant_id, id, opportunity_id, interview_id, candidate_id, description, promised_for, sent)
            select $1, id, $3, $4, $5, description, "promisedFor", false
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb))
              as promised (id uuid, description text, "promisedFor" date)
            on conflict (tenant_id, id) do update
              set description = excluded.description, promised_for = excluded.promised_for""";

    private static final String FORGET_OTHERS =
            "delete from known_material where tenant_id = $1 and interview_id = $2 and not (id = any($3))";

    private static final String FORGET_ROUND = "delete from known_material where tenant_id = $1 and interview_id = $2";

    private static final String MOVE =
            "update known_material set opportunity_id = $3 where tenant_id = $1 and interview_id = $2";

    private static final String SENT = "update known_material set sent = true where tenant_id = $1 and id = $2";

    /**
     * In which hiring process something was promised.
     *
     * @param interviewId in which round, or null when outside of any
     */
    public record Occasion(UUID opportunityId, @Nullable UUID interviewId, String candidateId) {}

    private record Row(UUID opportunityId, UUID id, String description, LocalDate promisedFor, boolean sent) {

        PromisedMaterial material() {
            return new PromisedMaterial(id, description, promisedFor, sent);
        }
    }

    /** All that was promised in these hiring processes, by opportunity, in the order of the dates it was promised for. */
    public Uni<Map<UUID, List<PromisedMaterial>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_OPPORTUNITIES, Row.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(groupingBy(Row::opportunityId, mapping(Row::material, toList()))));
    }

    /** Something more was promised. */
    public void keep(TenantTransaction transaction, Occasion occasion, List<PromisedMaterial> promised) {
        transaction.executeAll(
                KEEP, promised, occasion.opportunityId(), occasion.interviewId(), occasion.candidateId());
    }

    /** That, and nothing else, was promised in the round. */
    public void replaceOfRound(TenantTransaction transaction, Occasion round, List<PromisedMaterial> promised) {
        UUID[] ids = promised.stream().map(PromisedMaterial::id).toArray(UUID[]::new);
        transaction.execute(FORGET_OTHERS, round.interviewId(), ids);
        keep(transaction, round, promised);
    }

    /** Nothing was promised in the round, which is void. */
    public void forgetRound(TenantTransaction transaction, UUID interviewId) {
        transaction.execute(FORGET_ROUND, interviewId);
    }

    /** What was promised in the round is owed to another employer. */
    public void move(TenantTransaction transaction, UUID interviewId, UUID opportunityId) {
        transaction.execute(MOVE, interviewId, opportunityId);
    }

    public void sent(TenantTransaction transaction, UUID id) {
        transaction.execute(SENT, id);
    }
}
