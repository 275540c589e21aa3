package io.followthrough.platform.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor what to ask with for the next page, or null on the last
 * @param changedSince what to ask with for what changes from then on; only on the last page of a list that can be followed
 */
public record Page<T>(
        @Schema(description = "What the page holds, in the order of the list")
        List<T> items,

        @Schema(description = "What to ask with, as cursor, for the next page; absent on the last one") @Nullable String nextCursor,

        @Schema(
                description =
                        "What to ask with, as changedSince, for what changes from then on; only on the last page of"
                                + " a list that can be followed")
        @Nullable String changedSince) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of a list that cannot be followed, or one that is not the last. */
    public Page(List<T> items, @Nullable String nextCursor) {
        this(items, nextCursor, null);
    }
}
