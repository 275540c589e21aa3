package io.followthrough.people.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditExpiryTest {

    @Inject
    AuditExpiry expiry;

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
    void an_entry_is_kept_for_400_days_and_no_longer() throws SQLException {
        add("gone", "400 days 1 second");
        add("kept", "399 days 23 hours");

        int deleted = expiry.deleteExpired().await().indefinitely();

        assertThat(deleted).isEqualTo(1);
        assertThat(subjects()).containsExactly("kept");
    }

    @Test
    void a_deployment_may_keep_entries_for_another_time() throws SQLException {
        add("gone", "31 days");
        add("kept", "29 days");

        new AuditExpiry(relay, Duration.ofDays(30)).deleteExpired().await().indefinitely();

        assertThat(subjects()).containsExactly("kept");
    }

    private void add(String subject, String age) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("""
                    insert into audit_entry
                      (tenant_id, id, occurred_at, actor, roles, action, subject, details, correlation_id)
                    values ('%s', gen_random_uuid(), now() - interval '%s', 'admin-1', '{admin}', 'OPENED', '%s', '{}',
                      'correlation-1')""".formatted(tenant, age, subject));
        }
    }

    private List<String> subjects() throws SQLException {
        List<String> subjects = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows =
                        statement.executeQuery("select subject from audit_entry where tenant_id = '" + tenant + "'")) {
            while (rows.next()) {
                subjects.add(rows.getString(1));
            }
        }
        return subjects;
    }
}
