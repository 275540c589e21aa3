package io.followthrough.reminder.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.isolation.RowLevelSecurityOff;
import io.followthrough.testkit.matrix.RunningApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The service's own filters suffice: the same answers when PostgreSQL guards nothing. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(RowLevelSecurityOff.class)
class EveryOperationWithoutRowLevelSecurityTest extends EveryOperationTest {

    @Inject
    Pool pool;

    @Test
    void no_policy_binds_this_service() {
        new ReminderFixtures(RunningApi.ofThisTest().api()).make(1);

        var rows = pool.query("select count(*) from opportunity_facts").executeAndAwait();

        assertThat(rows.iterator().next().getLong(0)).isPositive();
    }
}
