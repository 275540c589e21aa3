package io.followthrough.interview.store.retention;

import io.followthrough.interview.domain.retention.Retention;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The retention of each tenant, and how far the sweep has come that looks for who has been silent for longer. */
@ApplicationScoped
public class Retentions {

    /** A tenant's candidates are looked at once a day of real time. */
    private static final String DUE = """
            select tenant_id from retention
            where months is not null and (swept_at is null or swept_at <= now() - interval '1 day')
            order by swept_at nulls first, tenant_id limit 1""";

    private static final String OPEN = """
            insert into retention (tenant_id, version, months) values ($1, 0, null) on conflict (tenant_id) do nothing""";

    private static final String FIND = "select version, months from retention where tenant_id = $1";

    private static final String LOCK = FIND + " for update";

    private static final String REPLACE = """
            update retention set version = version + 1, months = $2, next_after = null, swept_at = null where tenant_id = $1
            returning version, months""";

    /** Whoever finds it locked leaves the step to the replica that has it. */
    private static final String CLAIM = """
            select version, months, next_after from retention where tenant_id = $1 and months is not null
            for update skip locked""";

    private static final String GO_ON = "update retention set next_after = $2 where tenant_id = $1";

    private static final String END = "update retention set next_after = null, swept_at = now() where tenant_id = $1";

    private static final String BEGIN = "update retention set next_after = null, swept_at = null where tenant_id = $1";

    private final Pool pool;

    Retentions(@ReactiveDataSource("relay") Pool pool) {
        this.pool = pool;
    }

    /**
     * A step of a sweep.
     *
     * @param nextAfter the candidate after whom it goes on; null at its beginning
     */
    public record Step(
            long version, Integer months, @Nullable String nextAfter) {

        public Retention retention() {
            return new Retention(version, months);
        }
    }

    /** The tenant whose candidates are to be looked at next. */
    public Uni<Optional<String>> due() {
        return pool.query(DUE).execute().map(rows -> {
            var row = rows.iterator();
            return row.hasNext() ? Optional.of(row.next().getString(0)) : Optional.empty();
        });
    }

    /** The retention as it stands; nobody having set one, everything is kept. */
    public Uni<Retention> find(TenantTransaction transaction) {
        return transaction.row(FIND, Retention.class).map(found -> found.orElse(new Retention(0, null)));
    }

    /** Locks it until the transaction ends, so that its changes come one after another. */
    public Uni<Retention> lock(TenantTransaction transaction) {
        transaction.execute(OPEN);
        return transaction.rows(LOCK, Retention.class).map(rows -> rows.get(0));
    }

    /** Changes a locked one; candidates are looked at anew. */
    public Uni<Retention> replace(TenantTransaction transaction, @Nullable Integer months) {
        return transaction.rows(REPLACE, Retention.class, months).map(rows -> rows.get(0));
    }

    /** Takes the next step, unless another replica does or there is no retention any more. */
    public Uni<Optional<Step>> claim(TenantTransaction transaction) {
        return transaction.row(CLAIM, Step.class);
    }

    /** The sweep goes on after this candidate. */
    public void goOn(TenantTransaction transaction, String candidateId) {
        transaction.execute(GO_ON, candidateId);
    }

    /** The sweep has come to its end. */
    public void end(TenantTransaction transaction) {
        transaction.execute(END);
    }

    /** Candidates are to be looked at anew. */
    public void begin(TenantTransaction transaction) {
        transaction.execute(BEGIN);
    }
}
