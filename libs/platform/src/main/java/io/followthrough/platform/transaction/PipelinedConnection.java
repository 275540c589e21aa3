package io.followthrough.platform.transaction;

import io.followthrough.platform.store.RowType;
import io.followthrough.platform.store.SqlWrite;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a Hibernate session, used past Hibernate: statements are sent without awaiting one before the next
 * (pipelining), which the session itself cannot. Hibernate's entities and this SQL share one transaction.
 */
final class PipelinedConnection {

    private final Mutiny.Session session;
    private final ReactiveConnection connection;
    private final CompletionStage<Void> begun;

    /** Sends BEGIN, which whatever is sent next does not wait for. */
    PipelinedConnection(Mutiny.Session session) {
        this.session = session;
        this.connection = ((MutinySessionImpl) session).getReactiveConnection();
        this.begun = connection.beginTransaction();
    }

    Mutiny.Session session() {
        return session;
    }

    /** Sends the writes; completes when all have succeeded. */
    Uni<Void> send(List<SqlWrite> writes) {
        return Uni.createFrom().completionStage(() -> all(sent(writes)));
    }

    /** Sends the writes and a read behind them. */
    <T> Uni<List<T>> read(List<SqlWrite> writes, SqlWrite query, Class<T> type) {
        return Uni.createFrom().completionStage(() -> {
            List<CompletionStage<?>> before = sent(writes);
            CompletionStage<ReactiveConnection.Result> answer = connection.select(query.sql(), arguments(query));
            return all(before).thenCombine(answer, (done, result) -> {
                RowType<T> rowType = RowType.of(type);
                List<T> rows = new ArrayList<>(result.size());
                while (result.hasNext()) {
                    rows.add(rowType.read(result.next()));
                }
                return rows;
            });
        });
    }

    /** Sends the writes and one more behind them, and answers how many rows that one changed. */
    Uni<Integer> change(List<SqlWrite> writes, SqlWrite change) {
        return Uni.createFrom().completionStage(() -> {
            List<CompletionStage<?>> before = sent(writes);
            CompletionStage<Integer> answer = connection.update(change.sql(), arguments(change));
            return all(before).thenCombine(answer, (done, rows) -> rows);
        });
    }

    Uni<Void> commit() {
        return Uni.createFrom().completionStage(connection::commitTransaction);
    }

    Uni<Void> rollback() {
        return Uni.createFrom().completionStage(connection::rollbackTransaction);
    }

    private List<CompletionStage<?>> sent(List<SqlWrite> writes) {
        List<CompletionStage<?>> sent = new ArrayList<>(writes.size());
        writes.forEach(write -> sent.add(connection.update(write.sql(), arguments(write))));
        return sent;
    }

    /** The first failure tells; those behind it only say that the transaction is broken. */
    private CompletionStage<Void> all(List<CompletionStage<?>> sent) {
        CompletionStage<Void> done = begun;
        for (CompletionStage<?> stage : sent) {
            done = done.thenCombine(stage, (before, result) -> before);
        }
        return done;
    }

    private static @Nullable Object[] arguments(SqlWrite write) {
        return write.values().toArray();
    }
}
