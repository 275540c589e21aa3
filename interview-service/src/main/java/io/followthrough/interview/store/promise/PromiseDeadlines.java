package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.Clocks;
import io.followthrough.interview.domain.promise.Deadlines;
import io.followthrough.interview.domain.promise.Promise;
import io.followthrough.interview.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When promises fall due, as the clocks that count change. What has fallen due already stays so. */
@ApplicationScoped
public class PromiseDeadlines {

    private record Deadline(UUID id, Promise.Promisor promisor, Instant due, String zone) {}

    private static final String CLOCKS = """
            select o.id, c.time_zone as candidates, (
              select i.time_zone from interview i
              where i.tenant_id = o.tenant_id and i.opportunity_id = o.id and i.state = 'COMPLETED'
              order by i.ends_at desc, i.id desc limit 1) as held
            from opportunity o
            left join candidate c on c.tenant_id = o.tenant_id and c.candidate_id = o.candidate_id
            where o.tenant_id = ?1 and\s""";

    private static final String STANDING = """
            with clocks as (%s%s)
            select 'EMPLOYER' as promisor, s.id, s.decision_date as promised_for, s.due_zone, z.held, z.candidates
            from timeline_statement s join clocks z on z.id = s.opportunity_id
            where s.tenant_id = ?1 and s.due_at > ?3 and s.replaced_at is null and s.answered_at is null
            union all
            select 'CANDIDATE', m.id, m.promised_for, m.due_zone, z.held, z.candidates
            from material m join clocks z on z.id = m.opportunity_id
            where m.tenant_id = ?1 and m.due_at > ?3 and m.interview_id is null and m.sent_at is null""";

    private static final String OF_OPPORTUNITY = STANDING.formatted(CLOCKS, "o.id = ?2");
    private static final String OF_CANDIDATE = STANDING.formatted(CLOCKS, "o.candidate_id = ?2");

    private static final String MOVE = """
            with moved as (
              select * from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as m(
                id uuid, promisor text, due timestamptz, zone text)),
            decisions as (
              update timeline_statement s set due_at = m.due, due_zone = m.zone, version = s.version + 1
              from moved m where s.tenant_id = ?1 and s.id = m.id and m.promisor = 'EMPLOYER')
            update material t set due_at = m.due, due_zone = m.zone, version = t.version + 1
            from moved m where t.tenant_id = ?1 and t.id = m.id and m.promisor = 'CANDIDATE'""";

    /** By whose clocks the opportunity's dates count now. */
    public Uni<Clocks> clocks(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .session()
                .createNativeQuery(CLOCKS + "o.id = ?2", Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunityId)
                .getSingleResult()
                .map(PromiseDeadlines::clocks);
    }

    /** A round of the opportunity was held. */
    public Uni<Void> reckonOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return reckon(transaction, OF_OPPORTUNITY, opportunityId);
    }

    /** The candidate lives by other clocks. Its opportunities must be held, so that nothing is promised meanwhile. */
    public Uni<Void> reckonCandidate(TenantTransaction transaction, String candidateId) {
        return reckon(transaction, OF_CANDIDATE, candidateId);
    }

    private static Uni<Void> reckon(TenantTransaction transaction, String standing, Object whose) {
        return transaction
                .session()
                .createNativeQuery(standing, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, whose)
                .setParameter(3, transaction.now())
                .getResultList()
                .map(rows -> rows.stream().flatMap(PromiseDeadlines::moved).toList())
                .flatMap(moved -> moved.isEmpty() ? Uni.createFrom().voidItem() : move(transaction, moved));
    }

    private static Uni<Void> move(TenantTransaction transaction, List<Deadline> moved) {
        return transaction
                .session()
                .createNativeQuery(MOVE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, Json.write(moved))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Empty when the same clocks count as before. */
    private static Stream<Deadline> moved(Tuple row) {
        Promise.Promisor promisor = Promise.Promisor.valueOf(row.get("promisor", String.class));
        LocalDate date = row.get("promised_for", LocalDate.class);
        ZoneId zone = switch (promisor) {
            case EMPLOYER -> clocks(row).ofDecision();
            case CANDIDATE -> clocks(row).ofMaterial();
        };
        if (zone.getId().equals(row.get("due_zone", String.class))) {
            return Stream.empty();
        }
        Instant due = switch (promisor) {
            case EMPLOYER -> Deadlines.ofDecision(date, zone);
            case CANDIDATE -> Deadlines.ofMaterial(date, zone);
        };
        return Stream.of(new Deadline(row.get("id", UUID.class), promisor, due, zone.getId()));
    }

    private static Clocks clocks(Tuple row) {
        return new Clocks(zone(row.get("held", String.class)), zone(row.get("candidates", String.class)));
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        return id == null ? null : ZoneId.of(id);
    }
}
