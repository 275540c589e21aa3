package io.followthrough.testkit.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Holds a migrated database to the rules of tenancy, whatever tables it has or will have. */
public final class TenantCatalogue {

    private TenantCatalogue() {}

    /** @throws AssertionError naming every table, key and role that breaks a rule */
    public static void check(Service service) {
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            List<String> faults = faults(superuser);
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults));
            }
        } catch (SQLException e) {
            throw new AssertionError("the catalogue of " + service + " cannot be read", e);
        }
    }

    /** One sentence per fault; none when all is well. */
    static List<String> faults(Connection superuser) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (CatalogueRule rule : CatalogueRule.values()) {
            try (Statement statement = superuser.createStatement();
                    ResultSet culprits = statement.executeQuery(rule.query())) {
                while (culprits.next()) {
                    faults.add(culprits.getString(1) + " " + rule.complaint());
                }
            }
        }
        return faults;
    }
}
