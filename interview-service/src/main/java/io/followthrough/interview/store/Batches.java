package io.followthrough.interview.store;

import io.followthrough.platform.background.WorkerThread;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Sets of rows as parameters of statements, a bounded batch at a time. A set is JSON in text that PostgreSQL takes apart:
 * the client would send a string that is bound to a jsonb parameter as a JSON string.
 */
public final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    /** Executes the statement, whose parameters are the tenant and the set, for one batch after the other. */
    public static Uni<Void> execute(TenantTransaction transaction, String statement, List<?> set) {
        return eachAsJson(set, batch -> transaction.changed(statement, batch));
    }

    /** As {@link #execute}, for a query that answers no more rows than the set has. */
    public static <R> Uni<List<R>> query(TenantTransaction transaction, String query, Class<R> rows, List<?> set) {
        List<R> answers = new ArrayList<>();
        return eachAsJson(set, batch -> transaction.rows(query, rows, batch).invoke(answers::addAll))
                .replaceWith(answers);
    }

    /** Does something with one batch after the other, written as JSON: which, of long rows, is no work for the event loop. */
    public static Uni<Void> eachAsJson(List<?> set, Function<String, Uni<?>> work) {
        return each(
                set, SIZE, batch -> WorkerThread.does(() -> Json.write(batch)).flatMap(work::apply));
    }

    /** Does something with one batch after the other. */
    public static <T> Uni<Void> each(List<T> set, int size, Function<List<T>, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(batches(set, size))
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static <T> List<List<T>> batches(List<T> set, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < set.size(); from += size) {
            batches.add(set.subList(from, Math.min(from + size, set.size())));
        }
        return batches;
    }
}
