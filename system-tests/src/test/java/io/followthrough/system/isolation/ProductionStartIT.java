package io.followthrough.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.testkit.Infrastructure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A packaged service that is started in production with what only development may trust. */
class ProductionStartIT {

    private static final Duration GIVES_UP_WITHIN = Duration.ofMinutes(1);

    @Test
    void the_development_key_stops_the_start() throws SQLException {
        assertThat(lastWords(Map.of("QUARKUS_OIDC_PUBLIC_KEY", "${development.public-key}")))
                .contains("quarkus.oidc.public-key is for development");
        assertThat(isMigrated()).as("nothing was done before the refusal").isFalse();
    }

    @Test
    void no_issuer_stops_the_start() throws SQLException {
        assertThat(lastWords(Map.of())).contains("production needs QUARKUS_OIDC_AUTH_SERVER_URL");
        assertThat(isMigrated()).as("nothing was done before the refusal").isFalse();
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        assertThat(lastWordsOf(Map.of("QUARKUS_PROFILE", "prod")))
                .contains(
                        "production needs QUARKUS_OIDC_AUTH_SERVER_URL",
                        "FOLLOWTHROUGH_CURSOR_KEYS",
                        "DATABASE_HOST",
                        "DATABASE_APP_PASSWORD",
                        "DATABASE_RELAY_PASSWORD",
                        "DATABASE_OWNER_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS");
    }

    private static boolean isMigrated() throws SQLException {
        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                Statement statement = superuser.createStatement();
                ResultSet row =
                        statement.executeQuery("select to_regclass('public.flyway_schema_history') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String lastWords(Map<String, String> tokens) {
        Infrastructure running = Infrastructure.running();
        Map<String, String> environment = new HashMap<>(tokens);
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("DATABASE_HOST", running.databaseHost());
        environment.put("DATABASE_PORT", Integer.toString(running.databasePort()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", running.bootstrapServers());
        environment.put("DATABASE_APP_PASSWORD", "interview_app");
        environment.put("DATABASE_RELAY_PASSWORD", "interview_relay");
        environment.put("DATABASE_OWNER_PASSWORD", "interview_owner");
        return lastWordsOf(environment);
    }

    private static String lastWordsOf(Map<String, String> environment) {
        LocalFolder folder = new LocalFolder(Path.of("target", "production-start"));
        try (ServiceProcess service = ServiceProcess.launch(
                "refused", Service.INTERVIEW, new ServicePorts(Port.anyFree(), Port.anyFree()), folder, environment)) {
            await().atMost(GIVES_UP_WITHIN).until(() -> !service.isAlive());
            return String.join("\n", service.lastLines());
        } finally {
            folder.remove();
        }
    }
}
