package io.followthrough.testkit;

import io.followthrough.local.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Has the database refuse every row of one tenant in one table, for good and not because of what is in it, until closed: a
 * valid event then has an effect that fails.
 */
public final class RefusedRows implements AutoCloseable {

    private static final String REFUSE = """
            create or replace function refuse_row() returns trigger language plpgsql as
              $$ begin raise exception 'no row is taken here'; end $$;
            create trigger refuse_rows before insert or update on %1$s for each row when (new.tenant_id = '%2$s')
              execute function refuse_row()""";

    private static final String TAKE_AGAIN = "drop trigger refuse_rows on %1$s";

    private final Service service;
    private final String table;

    /** Refuses them from now on. */
    public RefusedRows(Service service, String table, String tenant) {
        this.service = service;
        this.table = table;
        run(REFUSE.formatted(table, tenant));
    }

    /** They are taken again. */
    @Override
    public void close() {
        run(TAKE_AGAIN.formatted(table));
    }

    private void run(String sql) {
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName());
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError("the rows of " + table + " cannot be refused", e);
        }
    }
}
