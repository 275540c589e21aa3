package io.followthrough.platform.transaction;

import io.followthrough.platform.store.SqlWrite;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * A transaction that only writes, sent to the database whole: BEGIN, the tenant, the writes and COMMIT, none awaited before the next is
 * sent. When a member fails, PostgreSQL refuses those behind it and turns COMMIT into a rollback; the exchange has
 * succeeded when every member has.
 *
 * <p>A caller that goes away leaves it to itself: nothing here listens to a cancellation.
 */
@ApplicationScoped
class PipelinedExchange {

    private static final String BEGIN = "begin";
    private static final String COMMIT = "commit";
    private static final String ROLLBACK = "rollback";

    private final Pool pool;
    private final ProvenForms proven = new ProvenForms();

    PipelinedExchange(Pool pool) {
        this.pool = pool;
    }

    /** Completes when everything is committed; fails when nothing is. */
    Uni<Void> send(List<SqlWrite> members) {
        return Uni.createFrom()
                .emitter(emitter -> pool.getConnection()
                        .compose(connection -> transact(connection, members).eventually(() -> connection.close()))
                        .onSuccess(ignored -> emitter.complete(null))
                        .onFailure(emitter::fail));
    }

    private Future<Void> transact(SqlConnection connection, List<SqlWrite> members) {
        return proven.contain(members)
                ? atOnce(connection, members)
                : oneByOne(connection, members).onSuccess(ignored -> proven.add(members));
    }

    private static Future<Void> atOnce(SqlConnection connection, List<SqlWrite> members) {
        List<Future<?>> sent = new ArrayList<>(members.size() + 2);
        sent.add(connection.query(BEGIN).execute());
        members.forEach(member -> sent.add(execute(connection, member)));
        sent.add(connection.query(COMMIT).execute());
        return Future.join(sent).transform(ignored -> firstFailure(sent));
    }

    /** Those behind the first only tell that the transaction is broken. */
    private static Future<Void> firstFailure(List<Future<?>> sent) {
        return sent.stream()
                .filter(Future::failed)
                .findFirst()
                .map(failed -> Future.<Void>failedFuture(failed.cause()))
                .orElseGet(Future::succeededFuture);
    }

    private static Future<Void> oneByOne(SqlConnection connection, List<SqlWrite> members) {
        Future<?> done = connection.query(BEGIN).execute();
        for (SqlWrite member : members) {
            done = done.compose(ignored -> execute(connection, member));
        }
        return done.compose(
                ignored -> connection.query(COMMIT).execute().mapEmpty(),
                failure -> connection.query(ROLLBACK).execute().transform(ignored -> Future.failedFuture(failure)));
    }

    private static Future<?> execute(SqlConnection connection, SqlWrite write) {
        return connection.preparedQuery(write.sql()).execute(Tuple.from(write.values()));
    }
}
