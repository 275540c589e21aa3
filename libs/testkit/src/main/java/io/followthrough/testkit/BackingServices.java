package io.followthrough.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a {@code @QuarkusTest} this JVM's PostgreSQL and Kafka, under the names that the services read. */
public final class BackingServices implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Infrastructure running = Infrastructure.running();
        return Map.of(
                "database.host", running.databaseHost(),
                "database.port", Integer.toString(running.databasePort()),
                "kafka.bootstrap.servers", running.bootstrapServers());
    }

    @Override
    public void stop() {
        // The next test class uses the same ones; they stop with the JVM.
    }
}
