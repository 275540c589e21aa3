package io.followthrough.contracts.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.wire.AsyncApi;
import io.followthrough.contracts.wire.ContractFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole reference: prose from a template, everything else from the contract. */
final class EventReference {

    private static final Path TEMPLATE = Path.of("src", "test", "resources", "reference", "events.md");

    private static final int KIB = 1024;

    private final AsyncApi asyncApi = new AsyncApi();

    /** The reference in Markdown. */
    String markdown() {
        return ContractFiles.text(TEMPLATE)
                .replace("{{topics}}", topics())
                .replace("{{value}}", oneLine(EventTypes.of(OfferAccepted.class)))
                .replace("{{headers}}", headers())
                .replace("{{retention}}", String.valueOf(Topic.RETENTION.toDays()))
                .replace("{{eventKib}}", String.valueOf(Topic.MAX_EVENT_BYTES / KIB))
                .replace("{{messageKib}}", String.valueOf(Topic.MAX_MESSAGE_BYTES / KIB))
                .replace("{{contents}}", contents())
                .replace("{{events}}", events());
    }

    private static String topics() {
        return Stream.of(Topic.values())
                .map(topic -> "| `%s` | %s | %d | %d days |"
                        .formatted(
                                topic.topicName(),
                                topic.source().substring(1),
                                Topic.PARTITIONS,
                                Topic.RETENTION.toDays()))
                .collect(Collectors.joining("\n", "| topic | owner | partitions | kept |\n|---|---|---|---|\n", ""));
    }

    private static String oneLine(EventType type) {
        return ContractFiles.golden(type, "full").toString();
    }

    private String headers() {
        JsonNode headers = asyncApi.headersOf(EventTypes.all().get(0).name());
        List<String> required = new ArrayList<>();
        headers.path("required").forEach(name -> required.add(name.asText()));
        return headers.path("properties").properties().stream()
                .map(header -> "| `%s` | %s | %s |"
                        .formatted(
                                header.getKey(),
                                required.contains(header.getKey()) ? "" : "optional",
                                header.getValue().path("description").asText()))
                .collect(Collectors.joining("\n", "| header | | meaning |\n|---|---|---|\n", ""));
    }

    private static String contents() {
        return chapters().entrySet().stream()
                .map(chapter -> "- " + chapter.getKey() + ": "
                        + chapter.getValue().stream().map(EventReference::link).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String link(EventType type) {
        return "[%s](#%s)".formatted(type.name(), type.name().toLowerCase(Locale.ROOT));
    }

    private String events() {
        return chapters().entrySet().stream()
                .map(chapter -> "## Published by " + chapter.getKey() + "\n\n"
                        + chapter.getValue().stream()
                                .map(type -> new EventSection(type, asyncApi).markdown())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The events by publisher; those of several publishers come last. */
    private static Map<String, List<EventType>> chapters() {
        return EventTypes.all().stream()
                .collect(Collectors.groupingBy(
                        type -> type.topics().size() > 1
                                ? "several services"
                                : type.topics().iterator().next().source().substring(1),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
