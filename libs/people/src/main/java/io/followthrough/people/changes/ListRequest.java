package io.followthrough.people.changes;

import io.followthrough.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list that can be followed.
 *
 * @param page of the list, or of its changes, after which is a {@link ChangePosition}
 * @param ofChanges whether the changes are wanted, not the list
 * @param followable whether it is asked for in a way that changes can be told of
 * @param from of a list, where its changes begin: known from its first page on
 */
public record ListRequest(
        PageRequest page,
        boolean ofChanges,
        boolean followable,
        @Nullable ChangePosition from) {}
