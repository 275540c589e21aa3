package io.followthrough.local.kafka;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.Port;
import io.followthrough.local.process.ProcessPlan;
import io.followthrough.local.process.StopSignals;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A Kafka broker on the loopback address, a JVM of its own that is its own controller. */
public final class LocalKafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final KafkaStorage storage;
    private final int port;
    private GuardedProcess broker;

    private LocalKafka(KafkaStorage storage, int port) {
        this.storage = storage;
        this.port = port;
        this.broker = launch();
    }

    /**
     * Starts the broker on the folder's data, which is made if there is none.
     *
     * @throws LaunchFailure if the port is taken or the broker does not come up
     */
    public static LocalKafka start(LocalFolder folder, int port) {
        Port.requireFree("Kafka", port);
        return new LocalKafka(new KafkaStorage(folder, KafkaJvm.of(Workspace.find(), port)), port);
    }

    /** Creates the topics of the contract and their dead-letter topics, as far as they are missing. */
    public void createTopics() {
        try (Admin admin = admin()) {
            KafkaTopics.create(admin);
        }
    }

    /** A client for administration; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    /** What clients connect to: {@code host:port}. */
    public String bootstrapServers() {
        return Port.LOOPBACK + ":" + port;
    }

    /** Stops the broker in good order. */
    public void stop() {
        broker.stop();
        if (!broker.isAlive()) {
            storage.jvm().classes().keepRecording(broker.exitStatus());
        }
    }

    /** Ends the broker as a crash would; {@link #restart()} finds what it acknowledged. */
    public void kill() {
        broker.kill();
    }

    /** Freezes it, as SIGSTOP does, until {@link #resume()}. */
    public void pause() {
        broker.pause();
    }

    /** Lets it go on where it was frozen. */
    public void resume() {
        broker.resume();
    }

    /** Starts the stopped broker again on its data and port. */
    public void restart() {
        stop();
        broker = launch();
    }

    @Override
    public void close() {
        stop();
    }

    public GuardedProcess process() {
        return broker;
    }

    private GuardedProcess launch() {
        Port.requireFree("Kafka", port);
        storage.prepare(port);
        GuardedProcess process = GuardedProcess.start(new ProcessPlan(
                "Kafka",
                storage.jvm()
                        .command("kafka.Kafka", List.of(storage.configuration().toString())),
                Map.of(),
                storage.folder().log("kafka"),
                StopSignals.BROKER));
        try {
            process.awaitReady(PATIENCE, () -> storage.isReady(process));
        } catch (LaunchFailure failure) {
            process.stop();
            throw failure;
        }
        return process;
    }
}
