package io.followthrough.contracts.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.wire.AsyncApi;
import io.followthrough.contracts.wire.ContractFiles;
import io.followthrough.contracts.wire.EventJson;
import io.followthrough.contracts.wire.SchemaField;
import io.followthrough.contracts.wire.SchemaFields;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reference says about one event. */
record EventSection(EventType type, AsyncApi asyncApi) {

    private static final String NOBODY = "nobody in the system: for the platform and for analytics";

    /** The section in Markdown, under a heading of the third level. */
    String markdown() {
        return """
                ### %s

                %s

                - Type `%s` ([schema](../libs/contracts/src/main/resources%s))
                - Published by %s
                - Key %s, subject %s
                - Consumed by %s

                %s

                ```json
                %s
                ```
                """.formatted(
                        type.name(),
                        schema().path("description").asText(),
                        type.type(),
                        type.schemaResource(),
                        publishers(),
                        key(),
                        subject(),
                        consumers(),
                        fields(),
                        ContractFiles.goldenText(type, "full").strip());
    }

    private String publishers() {
        return Stream.of(Topic.values())
                .filter(type.topics()::contains)
                .map(topic -> topic.source().substring(1) + " on `" + topic.topicName() + "`")
                .collect(Collectors.joining(", "));
    }

    private String key() {
        return CandidateEvent.class.isAssignableFrom(type.event()) ? "`tenantid:candidateId`" : "`tenantid`";
    }

    /** Asks the records of the examples, so that the reference cannot differ from the code. */
    private String subject() {
        return Stream.of("full", "minimal").map(this::subjectOf).distinct().collect(Collectors.joining(", else "));
    }

    private String subjectOf(String example) {
        JsonNode golden = golden(example);
        Event event = EventJson.parse(golden, type.event());
        return golden.properties().stream()
                .filter(field -> field.getValue().asText().equals(event.subject()))
                .map(field -> "`" + field.getKey() + "`")
                .findFirst()
                .orElse("the constant `" + event.subject() + "`");
    }

    private String consumers() {
        Map<String, String> consumers = asyncApi.consumersOf(type.name());
        return consumers.isEmpty()
                ? NOBODY
                : consumers.entrySet().stream()
                        .map(consumer -> consumer.getKey() + ": " + consumer.getValue())
                        .collect(Collectors.joining("; "));
    }

    private String fields() {
        return SchemaFields.of(schema()).values().stream()
                .map(EventSection::row)
                .collect(Collectors.joining("\n", "| field | type | | meaning |\n|---|---|---|---|\n", ""));
    }

    private static String row(SchemaField field) {
        String marks = (field.required() ? "" : "optional") + (field.personal() ? " 👤" : "");
        return "| `%s` | %s | %s | %s |"
                .formatted(field.path(), FieldType.inWords(field.constraints()), marks.strip(), field.description());
    }

    private JsonNode schema() {
        return ContractFiles.schema(type);
    }

    private JsonNode golden(String example) {
        return ContractFiles.golden(type, example);
    }
}
