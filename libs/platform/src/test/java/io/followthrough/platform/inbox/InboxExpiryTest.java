package io.followthrough.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.contracts.Topic;
import io.followthrough.platform.store.RowExpiry;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class InboxExpiryTest {

    private static final int MORE_THAN_A_BATCH = RowExpiry.BATCH + 10;

    @Inject
    InboxExpiry expiry;

    @Inject
    @ReactiveDataSource("relay")
    Pool relay;

    private final String tenant = "expiring-" + UUID.randomUUID().toString().substring(0, 8);
    private Connection superuser;

    @BeforeEach
    void connect() throws SQLException {
        superuser = Infrastructure.running().superuser("interview");
    }

    @AfterEach
    void disconnect() throws SQLException {
        superuser.close();
    }

    @Test
    void what_no_topic_holds_any_more_is_forgotten_batch_by_batch_and_nothing_younger() throws SQLException {
        remember(MORE_THAN_A_BATCH, "37 days 1 second");
        remember(5, "36 days 23 hours");

        int deleted = expiry.deleteExpired().await().indefinitely();

        assertThat(deleted).isEqualTo(MORE_THAN_A_BATCH);
        assertThat(remembered()).isEqualTo(5);
    }

    @Test
    void while_another_replica_is_at_it_this_one_leaves_it() throws SQLException {
        remember(5, "40 days");
        superuser.setAutoCommit(false);
        run("select pg_advisory_xact_lock(" + 0x0E4B1 + ", hashtext('inbox'))");

        assertThat(expiry.deleteExpired().await().indefinitely()).isZero();
        superuser.rollback();
        assertThat(expiry.deleteExpired().await().indefinitely()).isEqualTo(5);
    }

    @Test
    void to_forget_before_the_topics_do_is_refused() {
        assertThatThrownBy(() -> new InboxExpiry(relay, Topic.RETENTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("followthrough.inbox.retention")
                .hasMessageContaining("30 days");
        assertThat(new InboxExpiry(relay, Topic.RETENTION.plus(Duration.ofDays(1))))
                .isNotNull();
    }

    private void remember(int events, String age) throws SQLException {
        run("insert into inbox (tenant_id, consumer, event_id, received_at) select '" + tenant
                + "', 'someone', gen_random_uuid(), now() - interval '" + age + "' from generate_series(1, " + events
                + ")");
    }

    private int remembered() throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from inbox where tenant_id = '" + tenant + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
