package io.followthrough.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.story.CrossedEvent;
import io.followthrough.story.StoryFacts;
import io.followthrough.system.ConsoleConsumer.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story's events as somebody reads them who has never seen our source: headers and JSON are enough. */
class PlainConsumerIT {

    private static final StoryFacts STORY = Played.second();
    private static final List<Line> LINES = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        String kafka = Running.stack().kafka().bootstrapServers();
        for (Topic topic : Topic.values()) {
            ConsoleConsumer.read(kafka, topic.topicName(), length(topic)).stream()
                    .filter(line -> STORY.tenant().equals(line.headers().get("ce_tenantid")))
                    .forEach(LINES::add);
        }
    }

    @Test
    void every_event_of_the_story_is_there_once_by_its_id() {
        assertThat(LINES)
                .extracting(line -> line.headers().get("ce_id"))
                .containsExactlyInAnyOrderElementsOf(STORY.events().stream()
                        .map(event -> event.header("ce_id"))
                        .toList());
    }

    @Test
    void its_type_says_what_its_fields_are() {
        Map<String, Long> told =
                counted(LINES.stream().map(line -> line.headers().get("ce_type")));

        assertThat(told)
                .containsEntry("io.followthrough.InterviewCompleted.v1", 2L)
                .isEqualTo(counted(STORY.events().stream().map(event -> event.header("ce_type"))));
        assertThat(only("io.followthrough.DebriefRecorded.v1")
                        .value()
                        .path("freshness")
                        .asText())
                .isEqualTo("FRESH");
    }

    @Test
    void who_was_met_and_who_is_to_be_thanked_can_be_joined_by_their_ids() {
        List<String> met = of("io.followthrough.InterviewCompleted.v1")
                .flatMap(line -> Stream.iterate(0, index -> index + 1)
                        .limit(line.value().path("interviewers").size())
                        .map(index -> line.value().path("interviewers").path(index)))
                .filter(person -> person.path("met").asBoolean())
                .map(person -> person.path("id").asText())
                .toList();
        List<String> thanked = of("io.followthrough.ThankYouDue.v1")
                .map(line -> line.value().path("interviewerId").asText())
                .toList();

        assertThat(thanked).isNotEmpty().containsExactlyInAnyOrderElementsOf(met);
    }

    @Test
    void the_key_keeps_a_candidates_events_together() {
        CrossedEvent completed = STORY.events().stream()
                .filter(event -> event.name().equals("InterviewCompleted"))
                .findFirst()
                .orElseThrow();

        assertThat(of("io.followthrough.InterviewCompleted.v1").map(Line::key)).containsOnly(completed.key());
    }

    private static Stream<Line> of(String type) {
        return LINES.stream().filter(line -> type.equals(line.headers().get("ce_type")));
    }

    private static Line only(String type) {
        return of(type).reduce((one, other) -> {
                    throw new AssertionError("more than one " + type);
                })
                .orElseThrow();
    }

    private static Map<String, Long> counted(Stream<String> types) {
        return types.collect(groupingBy(type -> type, counting()));
    }

    private static long length(Topic topic) throws Exception {
        try (Admin admin = Running.stack().kafka().admin()) {
            Map<TopicPartition, OffsetSpec> ends = Stream.iterate(0, partition -> partition + 1)
                    .limit(Topic.PARTITIONS)
                    .collect(toMap(
                            partition -> new TopicPartition(topic.topicName(), partition),
                            partition -> OffsetSpec.latest()));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        }
    }
}
