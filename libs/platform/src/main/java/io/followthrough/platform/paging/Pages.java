package io.followthrough.platform.paging;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is being read, page by page. */
final class Pages<T> {

    /** Reads the items after one, null for the first ones. */
    interface Source<T> {
        Uni<List<T>> read(@Nullable T after);
    }

    private final int size;
    private final Source<T> source;

    private @Nullable T last;
    private boolean more = true;

    Pages(int size, Source<T> source) {
        this.size = size;
        this.source = source;
    }

    /** Whether there may be another page. */
    boolean more() {
        return more;
    }

    /** The next page, read when it is subscribed to; with less than the size it is the last one. */
    Uni<List<T>> next() {
        return Uni.createFrom().deferred(() -> source.read(last)).invoke(read -> {
            more = read.size() == size;
            last = read.isEmpty() ? last : read.get(read.size() - 1);
        });
    }
}
