package io.followthrough.local.kafka;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.Port;
import io.followthrough.local.process.ProcessPlan;
import io.followthrough.local.process.StopSignals;
import io.followthrough.local.workspace.LocalFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** The data folder of one broker, formatted once, and the configuration it starts with. */
record KafkaStorage(LocalFolder folder, KafkaJvm jvm) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String STARTED = "Kafka Server started";

    Path data() {
        return folder.data("kafka");
    }

    Path configuration() {
        return folder.data("kafka.properties");
    }

    /** Writes the configuration for this port and formats the folder unless that was done. */
    void prepare(int port) {
        try {
            Files.createDirectories(data());
            Files.writeString(configuration(), properties(port, Port.anyFree()));
        } catch (IOException e) {
            throw new LaunchFailure("could not prepare " + data() + ": " + e.getMessage(), e);
        }
        if (!Files.exists(data().resolve("meta.properties"))) {
            format();
        }
    }

    private void format() {
        List<String> arguments = List.of(
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                configuration().toString());
        GuardedProcess.complete(
                new ProcessPlan(
                        "Kafka's StorageTool",
                        new KafkaJvm(jvm.jars(), jvm.classes().readOnly())
                                .command("kafka.tools.StorageTool", arguments),
                        Map.of(),
                        folder.log("kafka-format"),
                        StopSignals.BROKER),
                PATIENCE);
    }

    /** Whether the broker says of itself that it has started. */
    boolean isReady(GuardedProcess broker) {
        try {
            return Files.readString(broker.log()).contains(STARTED);
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * The quorum is named rather than stored, so that the controller may have another port at every start. The broker's
     * session is short, because after a crash a new start waits for the old one's session to end.
     */
    private String properties(int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                advertised.listeners=PLAINTEXT://%1$s:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%4$s
                auto.create.topics.enable=false
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                group.initial.rebalance.delay.ms=0
                broker.heartbeat.interval.ms=500
                broker.session.timeout.ms=3000
                log.cleaner.dedupe.buffer.size=4194304
                log.index.size.max.bytes=1048576
                """.formatted(Port.LOOPBACK, port, controllerPort, data());
    }
}
