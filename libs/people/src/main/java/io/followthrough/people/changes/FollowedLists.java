package io.followthrough.people.changes;

import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers a list, and what of it has changed since. The last page of a list carries where its changes begin, which is where
 * all was settled before its first page was read; so does the last page of the changes. Whatever changes meanwhile is told
 * once more, never left out.
 */
@ApplicationScoped
public class FollowedLists {

    private static final String CHANGED_SINCE = "changedSince";

    private final Cursors cursors;
    private final RowChanges changes;

    FollowedLists(Cursors cursors, RowChanges changes) {
        this.cursors = cursors;
        this.changes = changes;
    }

    /**
     * The names of a list and of its changes.
     *
     * @param changes null when it is filtered by what may change: what no longer fits would not be told of
     */
    public record Names(ListName list, @Nullable ListName changes) {}

    /**
     * Which page is asked for.
     *
     * @param changedSince a cursor of a last page; null for the list itself
     * @throws ProblemException 400 when a cursor is none of this list, or changes are asked for with other filters
     */
    public ListRequest read(TenantId tenant, Names names, @Nullable String changedSince, PageQuery query) {
        ListName ofChanges = names.changes();
        if (changedSince == null) {
            return ofList(cursors.read(tenant, names.list(), query), ofChanges != null);
        }
        if (ofChanges == null) {
            throw ProblemException.invalid(CHANGED_SINCE, "goes with no other filter than candidateId");
        }
        String since = cursors.position(tenant, ofChanges, CHANGED_SINCE, changedSince);
        PageRequest page = cursors.read(tenant, ofChanges, query);
        return new ListRequest(
                new PageRequest(page.limit(), page.after() == null ? since : page.after()), true, true, null);
    }

    /** Where the changes of a list begin goes with the position of each of its pages. */
    private static ListRequest ofList(PageRequest page, boolean followable) {
        String after = page.after();
        if (after == null || !followable) {
            return new ListRequest(page, false, followable, null);
        }
        int end = after.indexOf(' ', after.indexOf(' ') + 1);
        return new ListRequest(
                new PageRequest(page.limit(), after.substring(end + 1)),
                false,
                true,
                ChangePosition.parse(after.substring(0, end)));
    }

    /** Reads what was asked for, of these candidates. */
    public <T> Uni<FollowedSlice<T>> slice(
            TenantTransaction transaction, ListRequest request, ReadableCandidates candidates, FollowedList<T> list) {
        if (!request.followable()) {
            return list.page().apply(request.page()).map(slice -> new FollowedSlice<>(slice, null));
        }
        Uni<ChangePosition> from = request.from() == null
                ? changes.settled(transaction)
                : Uni.createFrom().item(request.from());
        return from.flatMap(settled -> (request.ofChanges()
                        ? changed(transaction, request.page(), candidates, list, settled)
                        : list.page().apply(request.page()))
                .map(slice -> new FollowedSlice<>(slice, settled)));
    }

    private <T> Uni<Slice<T>> changed(
            TenantTransaction transaction,
            PageRequest page,
            ReadableCandidates candidates,
            FollowedList<T> list,
            ChangePosition settled) {
        return changes.page(transaction, list.changes(), candidates, page, settled)
                .map(changed -> page.slice(changed, ChangePosition::toString))
                .flatMap(changed -> list.ofIds()
                        .apply(RowChanges.ids(changed.items()))
                        .map(items -> new Slice<>(inOrder(items, list.id(), changed.items()), changed.last())));
    }

    private static <T> List<T> inOrder(List<T> items, Function<T, UUID> id, List<ChangePosition> order) {
        Map<UUID, Integer> places = new HashMap<>();
        order.forEach(change -> places.putIfAbsent(change.id(), places.size()));
        return items.stream()
                .sorted(Comparator.comparing(item -> Objects.requireNonNull(places.get(id.apply(item)))))
                .toList();
    }

    /** The answer to the request; the last page says where changes begin. */
    public <T, R> Page<R> page(
            TenantId tenant, Names names, ListRequest request, FollowedSlice<T> read, Function<T, R> answer) {
        List<R> items = read.slice().items().stream().map(answer).toList();
        ListName ofChanges = names.changes();
        ChangePosition from = read.changesFrom();
        String last = read.slice().last();
        if (ofChanges == null || from == null) {
            return new Page<>(items, cursors.cursor(tenant, names.list(), last));
        }
        if (last == null) {
            return new Page<>(items, null, cursors.cursor(tenant, ofChanges, from.toString()));
        }
        return new Page<>(
                items,
                request.ofChanges()
                        ? cursors.cursor(tenant, ofChanges, last)
                        : cursors.cursor(tenant, names.list(), from + " " + last));
    }
}
