package io.followthrough.system.people;

import io.followthrough.local.Service;
import io.followthrough.local.stack.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tables of a service's database that hold rows of a candidate; read past every guard, as a superuser. */
record CandidateRows(Stack stack, String tenant, String candidate) {

    private static final Set<String> RECEIPT_AND_MARK = Set.of("erasure", "erased_candidate");

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'candidate_id'""";

    private static final String ANSWER = """
            insert into stored_answer (tenant_id, request, fingerprint, caller, candidate_id, status, body)
            values (?, gen_random_uuid()::text, '', 'backend', ?, 200, ?)""";

    /** The receipt of an erasure and its mark left out. */
    List<String> tables(Service service) {
        try (Connection superuser = stack.postgres().connect(service.databaseName())) {
            List<String> found = new ArrayList<>();
            for (String table : tablesWithCandidates(superuser)) {
                if (!RECEIPT_AND_MARK.contains(table) && holdsSome(superuser, table)) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError("the database of " + service + " is unreadable", e);
        }
    }

    /** As if somebody had asked about the candidate with an {@code Idempotency-Key}. */
    void keepAnswer(Service service, String body) {
        try (Connection superuser = stack.postgres().connect(service.databaseName());
                PreparedStatement insert = superuser.prepareStatement(ANSWER)) {
            insert.setString(1, tenant);
            insert.setString(2, candidate);
            insert.setString(3, body);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError("the database of " + service + " takes no answer", e);
        }
    }

    private static List<String> tablesWithCandidates(Connection superuser) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private boolean holdsSome(Connection superuser, String table) throws SQLException {
        try (PreparedStatement select = superuser.prepareStatement(
                "select exists (select from " + table + " where tenant_id = ? and candidate_id = ?)")) {
            select.setString(1, tenant);
            select.setString(2, candidate);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }
}
