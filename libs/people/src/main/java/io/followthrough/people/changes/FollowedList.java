package io.followthrough.people.changes;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * How a service reads a list that can be followed.
 *
 * @param changes the query of what has changed, each with its position (ADR 39): {@code changed_in} and {@code id} after that
 *     of $2 and $3, before the transaction of $4, of the candidates of $5 or of all if that is null, at most $6, of the tenant $1;
 *     an item may be there more than once
 * @param page of the list
 * @param ofIds the items of these ids in any order, without those that are gone
 * @param id of an item
 */
public record FollowedList<T>(
        String changes,
        Function<PageRequest, Uni<Slice<T>>> page,
        Function<List<UUID>, Uni<List<T>>> ofIds,
        Function<T, UUID> id) {

    /**
     * A list that changes with its rows.
     *
     * @param table whose rows it lists, each with its {@code candidate_id}; its migration calls {@code follow_changes}
     */
    public static <T> FollowedList<T> ofTable(
            String table,
            Function<PageRequest, Uni<Slice<T>>> page,
            Function<List<UUID>, Uni<List<T>>> ofIds,
            Function<T, UUID> id) {
        return new FollowedList<>(RowChanges.ofRows(table), page, ofIds, id);
    }
}
