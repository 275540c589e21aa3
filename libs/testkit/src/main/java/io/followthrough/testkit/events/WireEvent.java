package io.followthrough.testkit.events;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.catalogue.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record of an event as its owner publishes it: a CloudEvent in binary mode. Each {@code with...} gives a copy
 * that differs in one thing, so that a test can also send what no owner ever would.
 */
public final class WireEvent {

    private final String topic;
    private final @Nullable String key;
    private final Map<String, String> headers;
    private final byte[] value;

    private WireEvent(String topic, @Nullable String key, Map<String, String> headers, byte[] value) {
        this.topic = topic;
        this.key = key;
        this.headers = headers;
        this.value = value;
    }

    /** The event as the topic's owner publishes it for the tenant: a new id, happened now, first of its subject. */
    public static WireEvent of(Topic topic, String tenant, Event event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", Event.typeOf(event.getClass()));
        headers.put("ce_source", topic.source());
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        headers.put("ce_dataschema", Event.dataSchemaOf(event.getClass()).toString());
        headers.put("ce_tenantid", tenant);
        headers.put("ce_aggregateversion", "1");
        headers.put("ce_correlationid", UUID.randomUUID().toString());
        return new WireEvent(topic.topicName(), event.recordKey(tenant), headers, WireJson.bytes(event));
    }

    /** A record whose headers are those of such an event, and whose value nobody can read. */
    public static WireEvent unreadable(Topic topic, String tenant, EventType type, String key, String subject) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type.type());
        headers.put("ce_source", topic.source());
        headers.put("ce_subject", subject);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_tenantid", tenant);
        return new WireEvent(topic.topicName(), key, headers, new byte[] {'{'});
    }

    /** The deduplication key; the same one twice is the same event delivered twice. */
    public WireEvent withId(UUID id) {
        return withHeader("ce_id", id.toString());
    }

    /** @param other null for a record without a key */
    public WireEvent withKey(@Nullable String other) {
        return new WireEvent(topic, other, headers, value);
    }

    public WireEvent withHeader(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, text);
        return new WireEvent(topic, key, changed, value);
    }

    public WireEvent withoutHeader(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new WireEvent(topic, key, changed, value);
    }

    /** A field beside those of the record, as a newer publisher may send it. */
    public WireEvent withField(String name, Object content) {
        return withValue(WireJson.withField(value, name, content));
    }

    /** Any bytes in place of the event's JSON. */
    public WireEvent withValue(byte[] bytes) {
        return new WireEvent(topic, key, headers, bytes);
    }

    /** The deduplication key. */
    public UUID id() {
        return UUID.fromString(headers.getOrDefault("ce_id", ""));
    }

    /** The names of its headers. */
    public Set<String> headerNames() {
        return Set.copyOf(headers.keySet());
    }

    /** What a producer sends to the broker. */
    public ProducerRecord<String, byte[]> toRecord() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
