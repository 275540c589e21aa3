package io.followthrough.interview.store;

import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets of rows as parameters of statements, a bounded batch at a time. A set is JSON in text that PostgreSQL takes apart:
 * the client would send a string that is bound to a jsonb parameter as a JSON string.
 */
public final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    /** Executes the statement, whose parameters are the tenant and the set, for one batch after the other. */
    public static Uni<Void> execute(TenantTransaction transaction, String statement, List<?> set) {
        return Multi.createFrom()
                .iterable(batches(set))
                .onItem()
                .transformToUniAndConcatenate(batch -> transaction.changed(statement, Json.write(batch)))
                .onItem()
                .ignoreAsUni();
    }

    /** As {@link #execute}, for a query. */
    public static <R> Uni<List<R>> query(TenantTransaction transaction, String query, Class<R> rows, List<?> set) {
        return Multi.createFrom()
                .iterable(batches(set))
                .onItem()
                .transformToUniAndConcatenate(batch -> transaction.rows(query, rows, Json.write(batch)))
                .onItem()
                .<R>disjoint()
                .collect()
                .asList();
    }

    private static List<List<?>> batches(List<?> set) {
        List<List<?>> batches = new ArrayList<>();
        for (int from = 0; from < set.size(); from += SIZE) {
            batches.add(set.subList(from, Math.min(from + SIZE, set.size())));
        }
        return batches;
    }
}
