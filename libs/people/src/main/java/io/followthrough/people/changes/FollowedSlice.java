package io.followthrough.people.changes;

import io.followthrough.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that can be followed, or of its changes.
 *
 * @param changesFrom where what changes from then on begins
 */
public record FollowedSlice<T>(Slice<T> slice, @Nullable ChangePosition changesFrom) {}
