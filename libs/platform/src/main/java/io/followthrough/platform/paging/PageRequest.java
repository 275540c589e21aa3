package io.followthrough.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param after the position of the last item of the page before, or null for the first page
 */
public record PageRequest(int limit, @Nullable String after) {

    /** How many rows to read: one more than the page holds tells whether another follows. */
    public int rows() {
        return limit + 1;
    }

    /**
     * The page out of the rows that were read.
     *
     * @param position what tells an item's place in the list's order
     */
    public <T> Slice<T> slice(List<T> rows, Function<T, String> position) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Slice<>(items, position.apply(items.get(limit - 1)));
    }
}
