package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The AsyncAPI document, read for what it says about topics and messages. */
public final class AsyncApi {

    private final JsonNode document = EventJson.read(ContractFiles.ASYNC_API);

    /** The channel of a topic: named like the topic's constant. */
    public JsonNode channel(Topic topic) {
        return document.path("channels").path(topic.name().toLowerCase(Locale.ROOT));
    }

    /** The addresses of all channels. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        return addresses;
    }

    /** The names of all messages, in the document's order. */
    public List<String> messages() {
        return names(document.path("components").path("messages"));
    }

    /** The names of the messages of a topic, in the document's order. */
    public List<String> messagesOn(Topic topic) {
        return names(channel(topic).path("messages"));
    }

    /** A message by the name of its event. */
    public JsonNode message(String name) {
        return document.path("components").path("messages").path(name);
    }

    /** The trait that gives a message its headers and its key. */
    public JsonNode traitOf(String message) {
        return resolve(message(message).path("traits").path(0));
    }

    /** The headers of a message: the CloudEvents attributes. */
    public JsonNode headersOf(String message) {
        return resolve(traitOf(message).path("headers"));
    }

    /** Which services consume a message, and what for. */
    public Map<String, String> consumersOf(String message) {
        Map<String, String> consumers = new TreeMap<>();
        message(message)
                .path("x-consumers")
                .properties()
                .forEach(entry -> consumers.put(entry.getKey(), entry.getValue().asText()));
        return consumers;
    }

    /** Every reference in the document, as written. */
    public List<String> references() {
        return document.findValuesAsText("$ref");
    }

    /** What a reference inside the document leads to; a missing node when it leads nowhere. */
    public JsonNode resolve(JsonNode reference) {
        return document.at(reference.path("$ref").asText("#/").substring(1));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
