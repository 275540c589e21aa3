package io.followthrough.platform.command;

import io.followthrough.platform.store.TenantTables;
import io.followthrough.platform.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * All that a service's database holds of one tenant. PostgreSQL's own catalogue says which tables there are, so that none is
 * forgotten. The role is the tables' owner, as of some the service itself may delete nothing; row-level security (ADR 3) is forced
 * on it too, and shows it the rows of the one tenant that a transaction names, so that no other's can be touched.
 */
final class TenantRows {

    /** How many rows are deleted in a transaction: no lock is held for long, whatever there is. */
    static final int BATCH = 1000;

    /** How many rows of an export are in memory. */
    private static final int FETCHED = 500;

    /** Passes until one finds nothing: a tenant who writes faster than its rows are deleted has not left. */
    private static final int MOST_PASSES = 10;

    private static final String BIND_TENANT = "select set_config('app.tenant_id', ?, true)";

    private static final String UNPUBLISHED = "select count(*) from outbox where tenant_id = ?";

    private static final String ROWS = """
            select cast(json_build_object('table', cast(? as text), 'row', to_jsonb(t)) as text) from %s t
            where tenant_id = ?""";

    private static final String DELETE_SOME = """
            delete from %1$s where tenant_id = ? and ctid = any (array(
              select ctid from %1$s where tenant_id = ? limit\s""" + BATCH + "))";

    private final DataSource database;
    private final TenantId tenant;

    /** @param database as the owner of its tables */
    TenantRows(DataSource database, TenantId tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Gives every row as a line of JSON, all as of one moment; answers how many there are, by table. */
    Map<String, Long> export(Consumer<String> lines) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            begin(connection);
            Map<String, Long> exported = new TreeMap<>();
            for (String table : tables(connection)) {
                add(exported, table, export(connection, table, lines));
            }
            return exported;
        }
    }

    /** The database's present instant. */
    Instant now() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** How many of the tenant's events have yet to be published. */
    long unpublishedEvents() throws SQLException {
        try (Connection connection = database.getConnection()) {
            begin(connection);
            try (PreparedStatement count = connection.prepareStatement(UNPUBLISHED)) {
                count.setString(1, tenant.value());
                ResultSet row = count.executeQuery();
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Deletes every row, a batch in a transaction, until there is none; answers how many there were, by table. Interrupted at
     * any point, the next time does the rest.
     *
     * @throws SQLException also when there are always new ones
     */
    Map<String, Long> erase() throws SQLException {
        Map<String, Long> erased = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<String> tables = tables(connection);
            connection.commit();
            for (int pass = 0; pass < MOST_PASSES; pass++) {
                long found = 0;
                for (String table : tables) {
                    long deleted = delete(connection, table);
                    add(erased, table, deleted);
                    found += deleted;
                }
                if (found == 0) {
                    return erased;
                }
            }
        }
        throw new SQLException(
                "rows of tenant %s are still being written; deleted so far: %s".formatted(tenant, erased));
    }

    private long export(Connection connection, String table, Consumer<String> lines) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ROWS.formatted(table))) {
            select.setFetchSize(FETCHED);
            select.setString(1, table);
            select.setString(2, tenant.value());
            ResultSet rows = select.executeQuery();
            long count = 0;
            while (rows.next()) {
                lines.accept(rows.getString(1));
                count++;
            }
            return count;
        }
    }

    private long delete(Connection connection, String table) throws SQLException {
        long deleted = 0;
        try (PreparedStatement delete = connection.prepareStatement(DELETE_SOME.formatted(table))) {
            int some;
            do {
                begin(connection);
                delete.setString(1, tenant.value());
                delete.setString(2, tenant.value());
                some = delete.executeUpdate();
                connection.commit();
                deleted += some;
            } while (some == BATCH);
        }
        return deleted;
    }

    private void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement bind = connection.prepareStatement(BIND_TENANT)) {
            bind.setString(1, tenant.value());
            bind.execute();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TenantTables.NAMES.formatted(""))) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void add(Map<String, Long> counts, String table, long rows) {
        if (rows > 0) {
            counts.merge(table, rows, Long::sum);
        }
    }
}
