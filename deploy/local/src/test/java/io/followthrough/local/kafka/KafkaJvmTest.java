package io.followthrough.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaJvmTest {

    private static final int TERMINATED = 143;

    @TempDir
    Path root;

    private Path libraries = Path.of("unbuilt");

    @BeforeEach
    void build() throws IOException {
        libraries = Files.createDirectories(new Workspace(root).libraries());
        Files.writeString(libraries.resolve("kafka-server.jar"), "the broker");
        Files.writeString(libraries.resolve("kafka-clients.jar"), "its clients");
    }

    @Test
    void the_first_broker_records_and_the_next_one_maps_what_was_recorded() throws IOException {
        KafkaJvm first = start(1);
        assertThat(command(first))
                .contains("-XX:ArchiveClassesAtExit=" + first.classes().recording());
        Files.writeString(first.classes().recording(), "classes");

        first.classes().keepRecording(TERMINATED);

        assertThat(command(start(2)))
                .contains("-XX:SharedArchiveFile=" + first.classes().archive());
    }

    @Test
    void two_brokers_do_not_record_to_one_file() {
        assertThat(start(1).classes().recording())
                .isNotEqualTo(start(2).classes().recording());
    }

    @Test
    void a_program_beside_the_broker_maps_and_does_not_record() throws IOException {
        KafkaJvm broker = start(1);
        KafkaJvm tool = new KafkaJvm(broker.jars(), broker.classes().readOnly());
        assertThat(command(tool)).noneMatch(argument -> argument.contains("ArchiveClassesAtExit"));

        Files.writeString(broker.classes().archive(), "classes");

        assertThat(command(tool))
                .contains("-XX:SharedArchiveFile=" + broker.classes().archive());
    }

    @Test
    void our_own_jars_that_the_build_adds_later_change_nothing() throws IOException {
        List<String> before = command(start(1));

        Files.writeString(libraries.resolve("contracts-1.jar"), "the contract");

        assertThat(command(start(1)))
                .isEqualTo(before)
                .contains(libraries.resolve("kafka-clients.jar")
                        + File.pathSeparator
                        + libraries.resolve("kafka-server.jar"));
    }

    @Test
    void another_version_records_again() throws IOException {
        KafkaJvm before = start(1);
        Files.writeString(before.classes().archive(), "classes");

        Files.writeString(libraries.resolve("kafka-raft.jar"), "something new");

        assertThat(command(start(1))).noneMatch(argument -> argument.contains("SharedArchiveFile"));
    }

    private KafkaJvm start(int port) {
        return KafkaJvm.of(new Workspace(root), port);
    }

    private static List<String> command(KafkaJvm jvm) {
        return jvm.command("kafka.Kafka", List.of("kafka.properties"));
    }
}
