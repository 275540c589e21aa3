package io.followthrough.testkit.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the role that works for all tenants may do, table by table and column by column, as PostgreSQL's catalogue has it.
 * A test resource lists it: {@code table,privilege,columns}, in the order of the alphabet. A column that is added to a
 * table shows up there, and so does somebody's decision about it.
 */
public final class RelayColumns {

    private static final String COMMITTED = "isolation/relay-columns.csv";

    private static final String GRANTED = """
            select c.relname || ',' || privilege || ',' || string_agg(a.attname, ' ' order by a.attname)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              cross join unnest(array['select', 'insert', 'update', 'references']) as privilege
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
              and has_column_privilege(?, c.oid, a.attnum, privilege)
            group by c.relname, privilege
            union all
            select c.relname || ',' || privilege || ','
            from pg_class c cross join unnest(array['delete', 'truncate', 'trigger', 'maintain']) as privilege
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
              and has_table_privilege(?, c.oid, privilege)""";

    private RelayColumns() {}

    /** @throws AssertionError naming what is granted and not listed, and what is listed and not granted */
    public static void check(Service service) {
        List<String> granted = granted(service);
        List<String> listed = listed();
        List<String> faults = Stream.concat(
                        granted.stream()
                                .filter(line -> !listed.contains(line))
                                .map(line -> "granted, not listed: " + line),
                        listed.stream()
                                .filter(line -> !granted.contains(line))
                                .map(line -> "listed, not granted: " + line))
                .sorted()
                .toList();
        if (!faults.isEmpty() || granted.isEmpty()) {
            throw new AssertionError(COMMITTED + " of " + service + "\n" + String.join("\n", faults));
        }
    }

    private static List<String> granted(Service service) {
        String relay = service.databaseName() + "_relay";
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName());
                PreparedStatement query = superuser.prepareStatement(GRANTED)) {
            query.setString(1, relay);
            query.setString(2, relay);
            List<String> lines = new ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new AssertionError("the catalogue of " + service + " cannot be read", e);
        }
    }

    private static List<String> listed() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(COMMITTED)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + COMMITTED + " among the test resources");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(COMMITTED + " is unreadable", e);
        }
    }
}
