package io.followthrough.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param last the position of the last item when more follow, or null
 */
public record Slice<T>(List<T> items, @Nullable String last) {

    public Slice {
        items = List.copyOf(items);
    }
}
