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
 * @param table whose rows it lists, each with its {@code candidate_id}; its migration calls {@code follow_changes}
 * @param page of the list
 * @param ofIds the items of these ids in any order, without those that are gone
 * @param id of an item
 */
public record FollowedList<T>(
        String table,
        Function<PageRequest, Uni<Slice<T>>> page,
        Function<List<UUID>, Uni<List<T>>> ofIds,
        Function<T, UUID> id) {}
