package io.followthrough.testkit;

import io.followthrough.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Looks into a service's database, as the role that sees the rows of every tenant. */
public final class ServiceRows {

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    public ServiceRows(Service service) {
        Infrastructure running = Infrastructure.running();
        String name = service.databaseName();
        database.setServerNames(new String[] {running.databaseHost()});
        database.setPortNumbers(new int[] {running.databasePort()});
        database.setDatabaseName(name);
        database.setUser(name + "_relay");
        database.setPassword(name + "_relay");
    }

    /** How many of the tenant's events are committed and not yet published. */
    public long unpublishedEvents(String tenant) {
        try (Connection connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from outbox where tenant_id = ?")) {
            count.setString(1, tenant);
            ResultSet rows = count.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("the outbox cannot be read", e);
        }
    }
}
