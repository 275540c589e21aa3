package io.followthrough.interview.store;

import io.followthrough.interview.domain.InterviewOutcome;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The promises of both sides: when they fall due, and what settles them. What is broken or kept stays so. */
@ApplicationScoped
public class PromiseLedger {

    private static final String DECISIONS_OTHERWISE_DUE = """
            from TimelineStatementRow where key.tenantId = ?1 and opportunityId = ?2 and dueAt > ?3
              and dueZone <> ?4 and replacedAt is null and answeredAt is null""";

    private static final String MATERIALS_OTHERWISE_DUE = """
            from MaterialRow where key.tenantId = ?1 and opportunityId = ?2 and dueAt > ?3
              and dueZone <> ?4 and interviewId is null and sentAt is null""";

    private static final String SETTLE = """
            update timeline_statement set answered_at = ?3, answered_by = ?4, version = version + 1
            where tenant_id = ?1 and opportunity_id = ?2 and decision_date is not null and replaced_at is null
              and stated_at <= ?3 and (answered_at is null or answered_at > ?3)""";

    /** What else the employer has answered takes the place of the answer that was a mistake. */
    private static final String UNSETTLE = """
            with answer as (
              select id, received_at as moment from employer_response where tenant_id = ?1 and opportunity_id = ?2
              union all
              select id, outcome_at from interview
              where tenant_id = ?1 and opportunity_id = ?2 and outcome = any(string_to_array(?4, ',')))
            update timeline_statement s set version = version + 1,
              answered_at = (select a.moment from answer a where a.moment >= s.stated_at order by a.moment, a.id limit 1),
              answered_by = (select a.id from answer a where a.moment >= s.stated_at order by a.moment, a.id limit 1)
            where s.tenant_id = ?1 and s.opportunity_id = ?2 and s.answered_by = ?3""";

    private static final String RELEASE = """
            update material set released_at = ?3
            where tenant_id = ?1 and opportunity_id = ?2 and sent_at is null and due_at > ?3 and released_at is null""";

    private static final String OWE_AGAIN = """
            update material set released_at = null
            where tenant_id = ?1 and opportunity_id = ?2 and released_at is not null""";

    private static final String ANSWERS = Arrays.stream(InterviewOutcome.values())
            .filter(InterviewOutcome::isAnswer)
            .map(Enum::name)
            .collect(Collectors.joining(","));

    /** Reckons by the clocks of this zone when the promises that still stand fall due. */
    public Uni<Void> fallDueIn(TenantTransaction transaction, UUID opportunityId, ZoneId zone) {
        return otherwiseDue(transaction, DECISIONS_OTHERWISE_DUE, TimelineStatementRow.class, opportunityId, zone)
                .invoke(rows -> rows.forEach(row -> row.fallDueIn(zone)))
                .chain(() -> otherwiseDue(transaction, MATERIALS_OTHERWISE_DUE, MaterialRow.class, opportunityId, zone))
                .invoke(rows -> rows.forEach(row -> row.fallDueIn(zone)))
                .chain(() -> transaction.session().flush());
    }

    /** The employer has answered, by the response, round or opportunity {@code by}. */
    public Uni<Void> settle(TenantTransaction transaction, UUID opportunityId, UUID by, Instant at) {
        return execute(transaction, SETTLE, opportunityId, at, by);
    }

    /** What {@code by} said was no answer after all. */
    public Uni<Void> unsettle(TenantTransaction transaction, UUID opportunityId, UUID by) {
        return execute(transaction, UNSETTLE, opportunityId, by, ANSWERS);
    }

    /** A closed opportunity owes nothing that was not due yet. */
    public Uni<Void> release(TenantTransaction transaction, UUID opportunityId) {
        return execute(transaction, RELEASE, opportunityId, transaction.now());
    }

    /** An opportunity that is open again owes what it owed. */
    public Uni<Void> oweAgain(TenantTransaction transaction, UUID opportunityId) {
        return execute(transaction, OWE_AGAIN, opportunityId);
    }

    private static <R> Uni<List<R>> otherwiseDue(
            TenantTransaction transaction, String query, Class<R> row, UUID opportunityId, ZoneId zone) {
        return transaction
                .session()
                .createSelectionQuery(query, row)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunityId)
                .setParameter(3, transaction.now())
                .setParameter(4, zone.getId())
                .getResultList();
    }

    private static Uni<Void> execute(
            TenantTransaction transaction, String statement, UUID opportunityId, Object... further) {
        var query = transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunityId);
        for (int index = 0; index < further.length; index++) {
            query.setParameter(index + 3, further[index]);
        }
        return query.executeUpdate().replaceWithVoid();
    }
}
