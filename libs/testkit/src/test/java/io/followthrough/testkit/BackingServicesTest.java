package io.followthrough.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class BackingServicesTest {

    @Test
    void both_run_and_hold_what_the_services_need() throws Exception {
        Map<String, String> settings = new BackingServices().start();

        String address = "jdbc:postgresql://%s:%s/reminder"
                .formatted(settings.get("database.host"), settings.get("database.port"));
        try (var connection = DriverManager.getConnection(address, "reminder_app", "reminder_app");
                var admin = Admin.create(
                        Map.<String, Object>of("bootstrap.servers", settings.get("kafka.bootstrap.servers")))) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(admin.listTopics().names().get()).contains("followthrough.reminders.v1");
        }
    }

    @Test
    void every_test_of_a_jvm_gets_the_same() {
        assertThat(Infrastructure.running()).isEqualTo(Infrastructure.running());
    }
}
