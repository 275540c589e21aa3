package io.followthrough.platform.broker;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/** The Kafka cluster that the service is connected to. */
@ApplicationScoped
public class Broker {

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(2).toMillis();

    private final Map<String, Object> settings = new HashMap<>();

    /** @param kafka the settings of Kafka's clients by their names, of which {@code bootstrap.servers} is needed */
    public Broker(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        kafka.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    }

    /** Whether it answers within two seconds. Connects anew, so only who has reason to doubt asks. */
    public Uni<Boolean> answers() {
        return Uni.createFrom().item(this::ask).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private boolean ask() {
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MILLIS))
                    .nodes()
                    .get()
                    .isEmpty();
        } catch (ExecutionException unanswered) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
