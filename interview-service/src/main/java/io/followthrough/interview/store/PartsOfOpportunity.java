package io.followthrough.interview.store;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads a table whose rows belong to opportunities: one row, or those of an opportunity in the order in which they came,
 * which is that of their ids.
 *
 * @param select up to the further conditions, for example {@code select id, name from reference where tenant_id = $1}
 * @param type a record of the selected columns
 * @param id of such a record
 */
public record PartsOfOpportunity<T>(String select, Class<T> type, Function<T, UUID> id) {

    public Uni<Optional<T>> find(TenantTransaction transaction, UUID one) {
        return transaction.row(select + " and id = $2", type, one);
    }

    /** A page of those of an opportunity, oldest first. */
    public Uni<Slice<T>> page(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return transaction
                .rows(
                        select + " and opportunity_id = $2 and id > $3 order by id limit $4",
                        type,
                        opportunityId,
                        Positions.idAfter(page),
                        page.rows())
                .map(rows -> page.slice(rows, row -> id.apply(row).toString()));
    }
}
