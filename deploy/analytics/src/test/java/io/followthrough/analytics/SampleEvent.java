package io.followthrough.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event as a service would publish it: the example of its schema with a few fields of its own. */
record SampleEvent(UUID id, String type, String tenant, String subject, Instant at, long version, ObjectNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> SOURCES = Map.of(
            "followthrough.interviews.v1", "/interview-service",
            "followthrough.notes.v1", "/notes-service",
            "followthrough.reminders.v1", "/reminder-service");

    static SampleEvent of(String type, String tenant, String subject, Instant at) {
        return new SampleEvent(UUID.randomUUID(), type, tenant, subject, at, 1, example(type));
    }

    SampleEvent with(String field, @Nullable Object value) {
        ObjectNode changed = data.deepCopy();
        changed.set(field, JSON.valueToTree(value));
        return new SampleEvent(id, type, tenant, subject, at, version, changed);
    }

    SampleEvent named(String other) {
        return new SampleEvent(id, other, tenant, subject, at, version, data);
    }

    /** The record that a producer sends to {@code topic}. */
    ProducerRecord<byte[], byte[]> in(String topic) {
        return in(topic, key());
    }

    /** The same, in the way of somebody who claims another tenant. */
    ProducerRecord<byte[], byte[]> in(String topic, byte[] key) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, bytes());
        headers(topic).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    ReceivedEvent receivedFrom(String topic) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(topic, 0, 0, key(), bytes());
        headers(topic).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return ReceivedEvent.of(record);
    }

    private Map<String, String> headers(String topic) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", "io.followthrough." + type + ".v1");
        headers.put("ce_source", Objects.requireNonNull(SOURCES.get(topic)));
        headers.put("ce_tenantid", tenant);
        headers.put("ce_subject", subject);
        headers.put("ce_time", at.toString());
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("ce_correlationid", "9f1c");
        return headers;
    }

    private byte[] key() {
        return (tenant + ":" + data.path("candidateId").asText()).getBytes(UTF_8);
    }

    private byte[] bytes() {
        return data.toString().getBytes(UTF_8);
    }

    static JsonNode schema(String type) {
        String file = "/io/followthrough/contracts/schemas/" + type + ".v1.json";
        try (InputStream stream = Objects.requireNonNull(SampleEvent.class.getResourceAsStream(file), file)) {
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode example(String type) {
        return schema(type).path("examples").path(0).deepCopy();
    }
}
