package io.followthrough.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private final AsyncApi document = new AsyncApi();

    static List<EventType> events() {
        return EventTypes.all();
    }

    @Test
    void describes_exactly_the_topics_of_the_code() {
        assertThat(document.addresses())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_channel_has_the_address_partitions_and_retention_of_its_topic(Topic topic) {
        JsonNode kafka = document.channel(topic).path("bindings").path("kafka");

        assertThat(document.channel(topic).path("address").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("topic").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("partitions").asInt()).isEqualTo(Topic.PARTITIONS);
        assertThat(kafka.path("topicConfiguration").path("retention.ms").asLong())
                .isEqualTo(Topic.RETENTION.toMillis());
        assertThat(kafka.path("topicConfiguration").path("max.message.bytes").asInt())
                .isEqualTo(Topic.MAX_MESSAGE_BYTES);
    }

    @ParameterizedTest
    @EnumSource
    void a_channel_carries_the_events_of_its_topic(Topic topic) {
        assertThat(document.messagesOn(topic))
                .containsExactlyElementsOf(
                        EventTypes.on(topic).stream().map(EventType::name).toList());
    }

    @Test
    void every_event_is_a_message_and_every_message_an_event() {
        assertThat(document.messages())
                .containsExactlyElementsOf(
                        EventTypes.all().stream().map(EventType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_message_is_named_by_its_type_and_carries_its_schema(EventType type) {
        JsonNode message = document.message(type.name());

        assertThat(message.path("name").asText()).isEqualTo(type.type());
        assertThat(message.path("payload").path("schema").path("$ref").asText())
                .isEqualTo("./schemas/" + type.name() + ".v1.json");
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_payload_says_the_draft_that_its_readers_know(EventType type) {
        assertThat(document.message(type.name()).at("/payload/schemaFormat").asText())
                .isEqualTo("application/schema+json;version=draft-07");
        assertThat(SchemaValidation.errorsInDraft07(ContractFiles.schema(type), ContractFiles.golden(type, "full")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_message_has_the_key_of_its_record(EventType type) {
        Event event = EventJson.parse(ContractFiles.golden(type, "full"), type.event());
        ObjectNode key = document.traitOf(type.name()).at("/bindings/kafka/key").deepCopy();

        JsonNode recordKey = JsonNodeFactory.instance.textNode(event.recordKey("acme"));

        assertThat(key.path("pattern").asText()).isNotEmpty();
        assertThat(SchemaValidation.errors(key, recordKey)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_headers_admit_the_type_and_sources_of_every_message(EventType type) {
        JsonNode headers = document.headersOf(type.name());
        JsonNode ceType = JsonNodeFactory.instance.textNode(type.type());

        assertThat(SchemaValidation.errors(headers.at("/properties/ce_type"), ceType))
                .isEmpty();
        assertThat(type.topics())
                .allSatisfy(topic -> assertThat(headers.at("/properties/ce_source/enum"))
                        .contains(JsonNodeFactory.instance.textNode(topic.source())));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(document.references()).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                JsonNode node = JsonNodeFactory.instance.objectNode().put("$ref", reference);
                assertThat(document.resolve(node).isMissingNode()).isFalse();
            } else {
                assertThat(ContractFiles.ASYNC_API.resolveSibling(reference)).exists();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_consumers_of_a_message_are_services_other_than_its_only_publisher(EventType type) {
        List<String> others = Arrays.stream(Topic.values())
                .filter(topic -> !type.topics().equals(Set.of(topic)))
                .map(Topic::source)
                .toList();

        assertThat(document.consumersOf(type.name()).keySet()).allMatch(consumer -> others.contains("/" + consumer));
    }
}
