package io.followthrough.notes.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.isolation.RelayColumns;
import io.followthrough.testkit.isolation.RowGuard;
import io.followthrough.testkit.isolation.TenantCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The migrated database: every table, key, policy and role. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TenantCatalogueTest {

    @Test
    void every_table_key_and_role_keeps_the_tenants_apart() {
        TenantCatalogue.check(Service.NOTES);
    }

    @Test
    void no_statement_of_the_service_reaches_a_foreign_row_in_any_table() {
        RowGuard.check(Service.NOTES);
    }

    @Test
    void the_role_that_works_for_all_tenants_sees_the_columns_it_needs() {
        RelayColumns.check(Service.NOTES);
    }
}
