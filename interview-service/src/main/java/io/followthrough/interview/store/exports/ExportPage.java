package io.followthrough.interview.store.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an export.
 *
 * @param next where the next page begins; null when this is the last
 */
public record ExportPage<T, P>(List<T> items, @Nullable P next) {

    public ExportPage {
        items = List.copyOf(items);
    }
}
