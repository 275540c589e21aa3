package io.followthrough.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that creates the topics in containers repeats the contract by hand: this holds the two together. */
class ContainerTopicsTest {

    /** In place of Kafka's tool: writes down what it is asked to create. */
    private static final String RECORDER = """
            #!/bin/sh
            while [ $# -gt 0 ]; do
              case $1 in
                --topic) topic=$2 ;;
                --partitions) partitions=$2 ;;
                --config) config="$config $2" ;;
              esac
              shift
            done
            [ -z "$topic" ] || echo "$topic $partitions$config" >> "$RECORD"
            """;

    @TempDir
    Path folder;

    @Test
    void containers_have_the_topics_of_the_contract() throws IOException, InterruptedException {
        assertThat(created())
                .containsExactlyInAnyOrderElementsOf(KafkaTopics.wanted().stream()
                        .map(ContainerTopicsTest::line)
                        .toList());
    }

    private List<String> created() throws IOException, InterruptedException {
        Path tool = Files.writeString(folder.resolve("kafka-topics.sh"), RECORDER);
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        Path record = folder.resolve("record");
        ProcessBuilder script = new ProcessBuilder(
                "sh", Workspace.find().root().resolve("deploy/docker/topics.sh").toString());
        script.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        script.environment().put("RECORD", record.toString());
        script.environment().put("KAFKA_BOOTSTRAP_SERVERS", "unused:1");
        assertThat(script.inheritIO().start().waitFor()).isZero();
        return Files.readAllLines(record);
    }

    private static String line(NewTopic topic) {
        return "%s %d retention.ms=%s max.message.bytes=%s"
                .formatted(
                        topic.name(),
                        topic.numPartitions(),
                        topic.configs().get("retention.ms"),
                        topic.configs().get("max.message.bytes"));
    }
}
