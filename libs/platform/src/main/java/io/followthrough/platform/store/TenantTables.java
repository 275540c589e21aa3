package io.followthrough.platform.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * The tables that hold something of tenants. PostgreSQL's own catalogue says which there are, so that none is forgotten.
 */
@ApplicationScoped
public class TenantTables {

    /** Every table before those that it refers to: by the length of its longest way back along foreign keys. */
    public static final String NAMES = """
            with recursive way (oid, length) as (
              select c.oid, 0 from pg_class c join pg_attribute a on a.attrelid = c.oid
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id'
              union
              select f.confrelid, w.length + 1 from way w join pg_constraint f on f.conrelid = w.oid
              where f.contype = 'f' and f.confrelid <> f.conrelid and w.length < 50)
            select cast(cast(oid as regclass) as text) from way %s group by oid order by max(length), 1""";

    private static final String DELETABLE =
            NAMES.formatted("where cast($1 as text) is not null and has_table_privilege(oid, 'delete')");

    /** What keeps events in order and known, and the clock: it goes on whatever a tenant holds. */
    private static final Set<String> OF_DELIVERY =
            Set.of("event_version", "outbox", "outbox_parked", "told_event", "inbox", "tenant_clock");

    /**
     * Deletes everything that the service holds of the transaction's tenant, but what delivers its events and what the service
     * itself may not delete, such as its audit log.
     *
     * @param kept tables that are left alone as well
     */
    public Uni<Void> empty(TenantSql sql, Set<String> kept) {
        return sql.rows(DELETABLE, String.class)
                .invoke(tables -> emptied(tables, kept)
                        .forEach(table -> sql.execute("delete from " + table + " where tenant_id = $1")))
                .replaceWithVoid();
    }

    private static List<String> emptied(List<String> tables, Set<String> kept) {
        return tables.stream()
                .filter(table -> !OF_DELIVERY.contains(table) && !kept.contains(table))
                .toList();
    }
}
