package io.followthrough.testkit.matrix;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A POST, sent with an {@code Idempotency-Key}. An answer is kept in the transaction of its effect: some other row of the
 * tenant must have been written by the same (the system column {@code xmin} tells), whatever table has it.
 */
final class KeptAnswer {

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id'
              and c.relname <> 'stored_answer'""";

    private static final String KEPT =
            "select cast(cast(xmin as text) as bigint) from stored_answer where tenant_id = ?";
    private static final String WRITTEN = """
            select exists (select from %s where tenant_id = ? and cast(cast(xmin as text) as bigint) = ?)""";

    /** Its items name keys of their own, under which their answers are kept. */
    private static final String BATCH = "{\"items\": [{\"key\":";

    private final Requests requests;
    private final Service service;
    private final OperationRow row;
    private final boolean keyed;
    private final Map<String, String> fixtures;

    /** @param keyed whether the operation says to heed the key */
    KeptAnswer(Requests requests, Service service, OperationRow row, boolean keyed, Map<String, String> fixtures) {
        this.requests = requests;
        this.service = service;
        this.row = row;
        this.keyed = keyed;
        this.fixtures = Map.copyOf(fixtures);
    }

    String name() {
        return row + (changesSomething() ? " keeps its answer with its effect" : " keeps no answer");
    }

    /** @throws AssertionError when an answer is kept without an effect, or none with one */
    void check() throws SQLException {
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            Set<Long> before = Set.copyOf(kept(superuser));
            MatrixCaller caller = row.firstEffect().orElseThrow();
            String token = caller.token(fixtures.getOrDefault(Fixtures.CANDIDATE, ""));
            String key = UUID.randomUUID().toString();
            Answer answer = requests.sendKeyed(row, token, fixtures, key);
            require(answer.status() == row.status(caller), "answered " + answer);
            List<Long> kept = kept(superuser);
            kept.removeAll(before);
            require(kept.size() == (changesSomething() ? 1 : 0), "kept " + kept.size() + " answers");
            for (Long transaction : kept) {
                require(wrote(superuser, transaction), "kept an answer and changed nothing");
            }
            if (changesSomething()) {
                Answer again = requests.sendKeyed(row, token, fixtures, key);
                require(
                        isBatch() ? again.repeatsItems(answer) : again.repeats(answer),
                        "answered " + answer + " and then " + again);
            }
        }
    }

    private boolean changesSomething() {
        return (keyed || isBatch()) && !row.path().contains("dryRun=true");
    }

    private boolean isBatch() {
        return row.body().startsWith(BATCH);
    }

    private static List<Long> kept(Connection superuser) throws SQLException {
        List<Long> transactions = new ArrayList<>();
        try (PreparedStatement select = superuser.prepareStatement(KEPT)) {
            select.setString(1, Fixtures.TENANT);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                transactions.add(found.getLong(1));
            }
        }
        return transactions;
    }

    private static boolean wrote(Connection superuser, long transaction) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                if (wrote(superuser, tables.getString(1), transaction)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean wrote(Connection superuser, String table, long transaction) throws SQLException {
        try (PreparedStatement select = superuser.prepareStatement(WRITTEN.formatted(table))) {
            select.setString(1, Fixtures.TENANT);
            select.setLong(2, transaction);
            ResultSet found = select.executeQuery();
            found.next();
            return found.getBoolean(1);
        }
    }

    private void require(boolean fulfilled, String fault) {
        if (!fulfilled) {
            throw new AssertionError(name() + ", but it " + fault);
        }
    }
}
