package io.followthrough.testkit.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a service's database that hold rows of tenants, whichever there are, read past every guard as a superuser. */
public final class TenantTables {

    /**
     * Where a service's role for all tenants adds or changes rows it would take one that means nothing for work, so such tables
     * are left alone; where it reads or deletes what is old, a new row stays.
     */
    private static final String WORKED_ON_FOR_ALL = """
            select has_any_column_privilege(role, relation, 'insert') or has_any_column_privilege(role, relation, 'update')
            from (select current_database() || '_relay' as role, '%s'::regclass as relation) as asked""";

    private static final String CHECKS = """
            select format('alter table %1$s drop constraint %%I', conname),
              format('alter table %1$s add constraint %%I %%s not valid', conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'c' and conrelid = '%1$s'::regclass""";

    private TenantTables() {}

    /** How many rows each table has of the tenant. */
    public static Map<String, Long> rows(Connection superuser, String tenant) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : TableProbe.tenantTables(superuser)) {
            try (PreparedStatement count =
                    superuser.prepareStatement("select count(*) from " + table + " where tenant_id = ?")) {
                count.setString(1, tenant);
                ResultSet row = count.executeQuery();
                row.next();
                rows.put(table, row.getLong(1));
            }
        }
        return rows;
    }

    /**
     * Adds a row of the tenant, of values that fit no more than their types, to every table that the service touches in the
     * tenant's own transactions only.
     *
     * @param leftOut tables whose rows would be work to do
     */
    public static void addRows(Connection superuser, String tenant, Set<String> leftOut) throws SQLException {
        superuser.setAutoCommit(false);
        for (String table : TableProbe.tenantTables(superuser)) {
            if (!leftOut.contains(table) && !isWorkedOnForAll(superuser, table)) {
                addRow(superuser, table, tenant);
                superuser.commit();
            }
        }
        superuser.setAutoCommit(true);
    }

    private static boolean isWorkedOnForAll(Connection superuser, String table) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(WORKED_ON_FOR_ALL.formatted(table))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Checks stand aside meanwhile; triggers and foreign keys do not fire. */
    private static void addRow(Connection superuser, String table, String tenant) throws SQLException {
        Map<String, String> checks = new TreeMap<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(CHECKS.formatted(table))) {
            while (rows.next()) {
                checks.put(rows.getString(1), rows.getString(2));
            }
        }
        run(superuser, checks.keySet());
        run(superuser, List.of("set local session_replication_role = replica"));
        try (PreparedStatement insert = superuser.prepareStatement(TableProbe.insert(superuser, table))) {
            insert.setString(1, tenant);
            insert.executeUpdate();
        }
        run(superuser, checks.values());
    }

    private static void run(Connection superuser, Iterable<String> statements) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
