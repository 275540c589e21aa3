package io.followthrough.reminder.store.promise;

import io.followthrough.platform.Ids;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.promise.Promisor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The promises of the tenant's opportunities, each with the timer of its breach. */
@ApplicationScoped
public class Promises {

    /** The promises that stand in one opportunity. */
    public record Standing(String candidateId, UUID opportunityId, List<DatedPromise> promises) {

        public Standing {
            promises = List.copyOf(promises);
        }
    }

    private record Given(
            UUID id,
            String candidate,
            UUID opportunity,
            String key,
            Promisor promisor,
            @Nullable UUID material,
            LocalDate promisedFor,
            Instant breaksAt,
            boolean replaced) {}

    /**
     * What was kept or taken back in time goes; what is broken stays, so that it is not broken again. So does what broke
     * before it was replaced and is not told yet; it has its row, or was told and mended, so it gets none here.
     */
    private static final String KEEP = """
            with given as (
              select * from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as g(id uuid, candidate text,
                opportunity uuid, key text, promisor text, material uuid, "promisedFor" date, "breaksAt" timestamptz,
                replaced boolean)),
            gone as (
              delete from promise p where p.tenant_id = $1 and p.opportunity_id = any($3) and p.broken_at is null
                and not exists (select from given g where g.opportunity = p.opportunity_id and g.key = p.natural_key)
              returning p.id),
            unset as (
              delete from timer t using gone where t.tenant_id = $1 and t.id = gone.id),
            standing as (
              insert into promise as p (tenant_id, id, natural_key, candidate_id, opportunity_id, promisor, material_id,
                promised_for, breaks_at)
              select $1, g.id, g.key, g.candidate, g.opportunity, g.promisor, g.material, g."promisedFor", g."breaksAt"
              from given g where not g.replaced
              on conflict (tenant_id, opportunity_id, natural_key) do update set breaks_at = excluded.breaks_at
                where p.broken_at is null and p.breaks_at > $5 and p.breaks_at <> excluded.breaks_at
              returning p.id, p.breaks_at)
            insert into timer (tenant_id, id, promise, fire_at, offset_millis)
            select $1, s.id, true, s.breaks_at - $4 * interval '1 millisecond', $4 from standing s
            on conflict (tenant_id, id) do update
              set fire_at = excluded.fire_at, offset_millis = excluded.offset_millis""";

    /** Stores which promises stand now in these opportunities, and when each breaks. */
    public void keep(TenantTransaction transaction, List<Standing> standing) {
        List<Given> given = standing.stream()
                .flatMap(one -> one.promises().stream().map(promise -> given(one, promise)))
                .toList();
        transaction.execute(
                KEEP,
                Json.write(given),
                standing.stream().map(Standing::opportunityId).toArray(UUID[]::new),
                transaction.clockOffset().toMillis(),
                transaction.now());
    }

    private static Given given(Standing standing, DatedPromise promise) {
        return new Given(
                Ids.next(),
                standing.candidateId(),
                standing.opportunityId(),
                promise.key(),
                promise.promisor(),
                promise.materialId(),
                promise.promisedFor(),
                promise.breaksAt(),
                promise.replaced());
    }
}
