package io.followthrough.people.changes;

import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which rows of the transaction's tenant were changed in which transaction. */
@ApplicationScoped
class RowChanges {

    /** Every transaction before this one has ended: whatever it changed, the next statement sees. */
    private static final String SETTLED = """
            select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) where cast($1 as text) is not null""";

    /** Parameters: tenant, position after which to read ($2 and $3), where to stop, readable candidates or null, most rows. */
    private static final String OF_ROWS = """
            select c.changed_in, c.id from row_change c join %1$s r on r.tenant_id = c.tenant_id and r.id = c.id
            where c.tenant_id = $1 and c.list = '%1$s' and (c.changed_in, c.id) > ($2, $3) and c.changed_in < $4
              and (cast($5 as text[]) is null or r.candidate_id = any($5))
            order by c.changed_in, c.id limit $6""";

    static String ofRows(String table) {
        return OF_ROWS.formatted(table);
    }

    /** Before all changes that may not have been committed yet. */
    Uni<ChangePosition> settled(TenantTransaction transaction) {
        return transaction.rows(SETTLED, Long.class).map(numbers -> ChangePosition.before(numbers.get(0)));
    }

    /**
     * A page of changes, in their order.
     *
     * @param query as {@link #ofRows} has it
     * @param before where to stop, whatever there is
     */
    Uni<List<ChangePosition>> page(
            TenantTransaction transaction,
            String query,
            ReadableCandidates candidates,
            PageRequest page,
            ChangePosition before) {
        ChangePosition after = page.after() == null ? ChangePosition.before(0) : ChangePosition.parse(page.after());
        return transaction.rows(
                query,
                ChangePosition.class,
                after.transaction(),
                after.id(),
                before.transaction(),
                candidates.all() ? null : candidates.ids().toArray(String[]::new),
                page.rows());
    }

    static List<UUID> ids(List<ChangePosition> changes) {
        return changes.stream().map(ChangePosition::id).distinct().toList();
    }
}
