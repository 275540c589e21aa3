package io.followthrough.system.bench;

import io.followthrough.local.Service;
import io.followthrough.local.kafka.LocalKafka;
import io.followthrough.local.postgres.LocalPostgres;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.workspace.LocalFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL that keeps its promises (fsync on), Kafka, and one packaged service after another. */
final class OneService implements AutoCloseable {

    private final LocalFolder folder;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;

    OneService(String name) {
        folder = new LocalFolder(Path.of("target", "bench-" + name));
        folder.remove();
        postgres = LocalPostgres.start(folder, Port.anyFree(), true);
        for (Service service : Service.values()) {
            postgres.createServiceDatabase(service.databaseName());
        }
        kafka = LocalKafka.start(folder, Port.anyFree());
        kafka.createTopics();
    }

    LocalPostgres postgres() {
        return postgres;
    }

    LocalKafka kafka() {
        return kafka;
    }

    Path file(String name) {
        return folder.root().resolve(name);
    }

    /** Starts the service with the launcher's own options and waits until it is ready. */
    ServiceProcess start(Service service) {
        ServiceProcess process = launch(service);
        process.awaitReady();
        return process;
    }

    /** With these settings, its limits per tenant among them. */
    ServiceProcess start(Service service, Map<String, String> settings) {
        ServiceProcess process = launch(service, settings);
        process.awaitReady();
        return process;
    }

    /** Starts the service and returns at once. Its limits per tenant are out of the way. */
    ServiceProcess launch(Service service) {
        return launch(service, Map.of());
    }

    private ServiceProcess launch(Service service, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(settings);
        return ServiceProcess.launch(
                service.moduleName(), service, new ServicePorts(Port.anyFree(), Port.anyFree()), folder, environment);
    }

    private Map<String, String> environment() {
        return Map.of(
                "FOLLOWTHROUGH_TRUSTED_PROXIES",
                "127.0.0.1",
                "DATABASE_HOST",
                postgres.host(),
                "DATABASE_PORT",
                Integer.toString(postgres.port()),
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "QUARKUS_PROFILE",
                "dev",
                "FOLLOWTHROUGH_RATE_LIMIT_REQUESTS_PER_SECOND",
                "1000000",
                "FOLLOWTHROUGH_RATE_LIMIT_BURST",
                "1000000",
                "FOLLOWTHROUGH_OUTBOX_PACE_PER_TENANT",
                "1000000",
                "FOLLOWTHROUGH_OUTBOX_PACE_PER_KEY",
                "1000000");
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
