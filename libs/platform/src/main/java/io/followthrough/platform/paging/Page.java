package io.followthrough.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of all that is handed out.
 *
 * @param next where the next page begins; null when this is the last
 */
public record Page<T, P>(List<T> items, @Nullable P next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The next page begins after the last item's {@code position}; a page with less than the {@code limit} is the last. */
    public static <T, P> Page<T, P> of(List<T> items, int limit, Function<? super T, ? extends P> position) {
        return new Page<>(items, items.size() < limit ? null : position.apply(items.get(items.size() - 1)));
    }
}
