package io.followthrough.testkit.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries, with the service's own role and no filter of the application, to reach one tenant's row from another tenant's
 * transaction, in every table of the database. Nothing is committed.
 */
public final class RowGuard {

    private RowGuard() {}

    /** @throws AssertionError naming every table and statement that got through, or none when there was no table */
    public static void check(Service service) {
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            superuser.setAutoCommit(false);
            List<String> tables = TableProbe.tenantTables(superuser);
            if (tables.isEmpty()) {
                throw new AssertionError(service + " has no table to guard");
            }
            List<String> breaches = new ArrayList<>();
            for (String table : tables) {
                breaches.addAll(new TableProbe(superuser, service.databaseName() + "_app", table).breaches());
                superuser.rollback();
            }
            if (!breaches.isEmpty()) {
                throw new AssertionError(String.join("\n", breaches));
            }
        } catch (SQLException e) {
            throw new AssertionError("the tables of " + service + " cannot be probed", e);
        }
    }
}
