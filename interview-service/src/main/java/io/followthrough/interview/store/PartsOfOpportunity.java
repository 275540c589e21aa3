package io.followthrough.interview.store;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose rows belong to opportunities: one row, or those of an opportunity in the order in which they came,
 * which is that of their ids.
 *
 * @param select up to the further conditions, for example {@code select id, name from reference where tenant_id = $1};
 *     the id is among the columns
 * @param row a record of the selected columns
 * @param value what such a row stands for
 * @param key of such a value
 */
public record PartsOfOpportunity<R, T>(String select, Class<R> row, Function<R, T> value, Function<T, PartKey> key) {

    /**
     * A lateral join: of each opportunity its first rows are read in order from their index, and no more opportunities
     * than it takes.
     */
    private static final String OF_CANDIDATE = """
            select part.* from opportunity o cross join lateral (
              %s and opportunity_id = o.id and (opportunity_id, id) > ($3, $4) order by id limit $5) part
            where o.tenant_id = $1 and o.candidate_id = $2 and o.id >= $3 order by o.id, part.id limit $5""";

    public Uni<Optional<T>> find(TenantTransaction transaction, UUID one) {
        return transaction.row(select + " and id = $2", row, one).map(found -> found.map(value));
    }

    /** A page of those of an opportunity, oldest first. */
    public Uni<Slice<T>> page(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return transaction
                .rows(
                        select + " and opportunity_id = $2 and id > $3 order by id limit $4",
                        row,
                        opportunityId,
                        Positions.idAfter(page),
                        page.rows())
                .map(rows -> page.slice(values(rows), one -> key.apply(one).id().toString()));
    }

    /**
     * The next of those of a candidate's opportunities, by opportunity, oldest first.
     *
     * @param after the last one that was read, null in the beginning
     */
    public Uni<List<T>> ofCandidate(TenantTransaction transaction, String candidateId, @Nullable T after, int most) {
        PartKey last = after == null ? PartKey.FIRST : key.apply(after);
        return transaction
                .rows(OF_CANDIDATE.formatted(select), row, candidateId, last.opportunityId(), last.id(), most)
                .map(this::values);
    }

    private List<T> values(List<R> rows) {
        return rows.stream().map(value).toList();
    }
}
