package io.followthrough.interview.store.exports;

import io.followthrough.platform.paging.Page;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** What was written down of a candidate's opportunities, however much it is: one query a page. */
@ApplicationScoped
public class RecordViews {

    private static final int PAGE = 500;

    private static final String STATEMENTS = """
            select cast(jsonb_build_object('id', r.id, 'opportunityId', r.opportunity_id, 'interviewId', r.interview_id,
              'decisionDate', r.decision_date, 'statedAs', r.stated_as, 'statedAt', r.stated_at, 'dueAt', r.due_at,
              'dueZone', r.due_zone, 'replacedAt', r.replaced_at, 'answeredAt', r.answered_at,
              'answeredBy', r.answered_by) as text)
            from opportunity o join timeline_statement r""";

    private static final String CHANGES = """
            select cast(jsonb_build_object('id', r.id, 'opportunityId', r.opportunity_id, 'at', r.changed_at,
              'by', jsonb_build_object('subject', r.changed_by, 'role', r.acting_as), 'kind', r.kind, 'about', r.about,
              'changes', cast(r.details as jsonb), 'reason', r.reason) as text)
            from opportunity o join opportunity_change r""";

    /** The first condition spares the opportunities that are through, the second is one on the records' own index. */
    private static final String AFTER = """
             on r.tenant_id = o.tenant_id and r.opportunity_id = o.id
            where o.tenant_id = $1 and o.candidate_id = $2 and o.id >= $3 and (r.opportunity_id, r.id) > ($3, $4)
            order by r.opportunity_id, r.id limit $5""";

    /** What employers said of their decisions. */
    public Uni<Page<StatementView, RecordPosition>> statements(
            TenantTransaction transaction, String candidateId, RecordPosition from) {
        return query(STATEMENTS, transaction, candidateId, from)
                .map(rows -> page(
                        rows,
                        StatementView.class,
                        statement -> new RecordPosition(statement.opportunityId(), statement.id())));
    }

    /** Who changed what of an opportunity. */
    public Uni<Page<ChangeView, RecordPosition>> changes(
            TenantTransaction transaction, String candidateId, RecordPosition from) {
        return query(CHANGES, transaction, candidateId, from)
                .map(rows -> page(
                        rows, ChangeView.class, change -> new RecordPosition(change.opportunityId(), change.id())));
    }

    private static Uni<List<String>> query(
            String records, TenantTransaction transaction, String candidateId, RecordPosition from) {
        return transaction.rows(records + AFTER, String.class, candidateId, from.opportunityId(), from.id(), PAGE);
    }

    private static <T> Page<T, RecordPosition> page(
            List<String> rows, Class<T> type, Function<T, RecordPosition> position) {
        return Page.of(rows.stream().map(json -> Views.read(json, type)).toList(), PAGE, position);
    }
}
