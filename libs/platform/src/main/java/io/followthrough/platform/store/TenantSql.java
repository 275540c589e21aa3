package io.followthrough.platform.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way to run SQL for a tenant. Statements are written as PostgreSQL reads them; {@code $1} is always the tenant's
 * id and is bound here, further values are {@code $2}, {@code $3} and so on.
 *
 * <p>Reads are sent at once. Writes are <em>collected</em> and sent, in their order, in one exchange with the next read
 * or with the commit, none awaited before the next one is sent (pipelining). So a read sees every write that was
 * collected before it, and a transaction that only writes costs one exchange with the database.
 *
 * <p>Values: texts, numbers, booleans, UUIDs, dates, times and arrays of these ({@code = any($2)}) as they are; an Instant
 * is bound as timestamptz, an enum by its name, a zone by its id. JSON is bound as text and cast
 * ({@code cast(cast($2 as text) as jsonb)}): a text that is bound to a jsonb parameter would become a JSON string.
 */
public interface TenantSql {

    /**
     * The rows that the statement answers, whatever it is: a query, or a write with {@code returning}.
     *
     * @param type a simple type for rows of one column, or a record whose components are the columns in their order
     */
    <T> Uni<List<T>> rows(String sql, Class<T> type, @Nullable Object... values);

    /** The first row that the statement answers, if there is one. */
    default <T> Uni<Optional<T>> row(String sql, Class<T> type, @Nullable Object... values) {
        return rows(sql, type, values).map(rows -> rows.stream().findFirst());
    }

    /** Collects a write. */
    void execute(String sql, @Nullable Object... values);

    /**
     * Collects a write for many elements at once; nothing when there are none.
     *
     * @param sql reads them from {@code jsonb_to_recordset(cast(cast($2 as text) as jsonb))}
     * @param elements records, as JSON of their components
     * @param values from {@code $3} on
     */
    void executeAll(String sql, List<?> elements, @Nullable Object... values);

    /** Sends a write now, and answers how many rows it changed. */
    Uni<Integer> changed(String sql, @Nullable Object... values);
}
