package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.Topic;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The topics that Strimzi keeps are those of the contract, with their partitions, times and sizes. */
class TopicsTest {

    @Test
    void topics_are_those_of_the_contract() throws IOException {
        List<String> made =
                Manifests.ofKind("KafkaTopic").stream().map(TopicsTest::line).toList();

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Topic.values())
                        .flatMap(topic -> Stream.concat(
                                Stream.of(line(topic.topicName(), Topic.PARTITIONS, Topic.MAX_MESSAGE_BYTES)),
                                Stream.of(Topic.values())
                                        .map(consumer -> topic.deadLetterTopic(
                                                consumer.source().substring(1)))
                                        .map(name -> line(name, 1, Topic.MAX_DEAD_LETTER_BYTES))))
                        .toList());
    }

    private static String line(JsonNode topic) {
        JsonNode spec = topic.path("spec");
        JsonNode config = spec.path("config");
        assertThat(config.path("retention.ms").asLong()).isEqualTo(Topic.RETENTION.toMillis());
        return line(
                topic.path("metadata").path("name").asText(),
                spec.path("partitions").asInt(),
                config.path("max.message.bytes").asInt());
    }

    private static String line(String name, int partitions, int size) {
        return name + ", " + partitions + " partitions, " + size + " bytes";
    }
}
