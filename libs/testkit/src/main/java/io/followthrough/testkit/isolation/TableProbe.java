package io.followthrough.testkit.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One table, with one row of a tenant in it, within a transaction that is to be rolled back. */
final class TableProbe {

    private static final String MINE = "row-guard-mine";
    private static final String THEIRS = "row-guard-theirs";
    private static final String NOBODY = "";

    private static final String TENANT_TABLES = """
            select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id'
            order by 1""";

    /** A value for every column that must have one, by its type; keys and checks do not matter to row level security. */
    private static final String ROW = """
            select string_agg(quote_ident(attname), ', ' order by attnum),
              string_agg(case
                when attname = 'tenant_id' then '?'
                when typcategory = 'N' then '1'
                when typcategory = 'B' then 'true'
                when typcategory = 'D' then 'now()'
                when typcategory = 'T' then '''1 s'''
                when typcategory = 'A' then '''{}'''
                when atttypid = 'uuid'::regtype then 'gen_random_uuid()'
                when atttypid in ('json'::regtype, 'jsonb'::regtype) then '''{}'''
                else '''probe''' end, ', ' order by attnum)
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
              and attnotnull and attidentity = '' and attgenerated = ''""";

    private static final String CHECKS =
            "select conname from pg_constraint where contype = 'c' and conrelid = '%s'::regclass";

    private final Connection superuser;
    private final String role;
    private final String table;
    private final List<String> breaches = new ArrayList<>();

    TableProbe(Connection superuser, String role, String table) {
        this.superuser = superuser;
        this.role = role;
        this.table = table;
    }

    static List<String> tenantTables(Connection connection) throws SQLException {
        return texts(connection, TENANT_TABLES);
    }

    /** What got through; the tenant's own transaction must find its row, or the probe itself is blind. */
    List<String> breaches() throws SQLException {
        for (String check : texts(superuser, CHECKS.formatted(table))) {
            run("alter table " + table + " drop constraint " + check);
        }
        run("set local session_replication_role = replica");
        String insert = insert(superuser, table);
        run(insert.replace("?", quoted(THEIRS)));
        run("set local role " + role);
        for (String foreign : List.of(MINE, NOBODY)) {
            as(foreign);
            expect(0, "select tenant_id from " + table);
            if (may("update")) {
                expect(0, "update " + table + " set tenant_id = tenant_id");
            }
            if (may("delete")) {
                expect(0, "delete from " + table);
            }
            expectRefused(insert.replace("?", quoted(THEIRS)));
        }
        as(THEIRS);
        expect(1, "select tenant_id from " + table + " where tenant_id = " + quoted(THEIRS));
        if (may("update")) {
            expectRefused("update " + table + " set tenant_id = " + quoted(MINE));
        }
        return breaches;
    }

    /** Inserts a row, whose tenant is the parameter. */
    static String insert(Connection superuser, String table) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(ROW.formatted(table))) {
            row.next();
            return "insert into %s (%s) values (%s)".formatted(table, row.getString(1), row.getString(2));
        }
    }

    private void as(String tenant) throws SQLException {
        run("select set_config('app.tenant_id', " + quoted(tenant) + ", true)");
    }

    private void expect(int rows, String sql) throws SQLException {
        Savepoint before = superuser.setSavepoint();
        try (Statement statement = superuser.createStatement()) {
            int touched = statement.execute(sql) ? count(statement.getResultSet()) : statement.getUpdateCount();
            if (touched != rows) {
                breaches.add("\"%s\" touched %d rows instead of %d".formatted(sql, touched, rows));
            }
        }
        superuser.rollback(before);
    }

    /** What the role may not do at all reaches no row either. */
    private boolean may(String privilege) throws SQLException {
        return !texts(
                        superuser,
                        "select '' where has_table_privilege('%s', '%s', '%s')".formatted(role, table, privilege))
                .isEmpty();
    }

    private void expectRefused(String sql) throws SQLException {
        Savepoint before = superuser.setSavepoint();
        try {
            run(sql);
            breaches.add("\"" + sql + "\" was not refused");
        } catch (SQLException refused) {
            if (!String.valueOf(refused.getMessage()).contains("row-level security")) {
                breaches.add("\"" + sql + "\" failed for another reason: " + refused.getMessage());
            }
        }
        superuser.rollback(before);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static int count(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
        }
        return count;
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
