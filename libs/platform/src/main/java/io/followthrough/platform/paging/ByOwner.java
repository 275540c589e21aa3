package io.followthrough.platform.paging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Items in the order of what they belong to, taken owner by owner in that order (a merge join): a page of them at a time is
 * in memory, however many one owner has, and many owners with few items cost one page together.
 */
public final class ByOwner<T> {

    private final Pages<T> pages;
    private final Function<T, UUID> owner;
    private final Deque<T> read = new ArrayDeque<>();

    ByOwner(Pages<T> pages, Function<T, UUID> owner) {
        this.pages = pages;
        this.owner = owner;
    }

    /**
     * Those of this owner, to be taken once. Owners must be asked for in their order; the items of those that were left
     * out are passed over.
     */
    public Multi<T> of(UUID id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> filled().map(filled -> taken(id)))
                .whilst(taken -> read.isEmpty() && pages.more())
                .onItem()
                .disjoint();
    }

    private Uni<Boolean> filled() {
        return read.isEmpty() && pages.more()
                ? pages.next().map(read::addAll)
                : Uni.createFrom().item(false);
    }

    private List<T> taken(UUID id) {
        List<T> taken = new ArrayList<>();
        while (!read.isEmpty() && compare(owner.apply(read.element()), id) <= 0) {
            T item = read.remove();
            if (owner.apply(item).equals(id)) {
                taken.add(item);
            }
        }
        return taken;
    }

    /** PostgreSQL orders UUIDs by their bytes, as their texts are; Java by two signed numbers. */
    private static int compare(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
