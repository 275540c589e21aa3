package io.followthrough.testkit.events;

import io.followthrough.contracts.Event;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record that was found on a topic. */
public final class LoggedEvent {

    private final String topic;
    private final @Nullable String key;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final byte[] value;

    LoggedEvent(ConsumerRecord<String, byte[]> record) {
        topic = record.topic();
        key = record.key();
        value = record.value() == null ? new byte[0] : record.value();
        for (Header header : record.headers()) {
            byte[] text = header.value();
            headers.put(header.key(), text == null ? "" : new String(text, StandardCharsets.UTF_8));
        }
    }

    public String topic() {
        return topic;
    }

    public @Nullable String key() {
        return key;
    }

    /** The header's text, or null when there is no such header. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public Set<String> headerNames() {
        return Set.copyOf(headers.keySet());
    }

    /** The value as text. */
    public String text() {
        return new String(value, StandardCharsets.UTF_8);
    }

    /** Whether it is an event of this kind. */
    public boolean is(Class<? extends Event> type) {
        return Event.typeOf(type).equals(header("ce_type"));
    }

    /** @throws AssertionError when the value cannot be read as one */
    public <E extends Event> E as(Class<E> type) {
        return WireJson.read(value, type);
    }

    /** By its header or by its key: a record that could not be processed may lack either. */
    boolean isOf(String tenant) {
        return tenant.equals(header("ce_tenantid"))
                || (key != null && (key.equals(tenant) || key.startsWith(tenant + ":")));
    }

    @Override
    public String toString() {
        return topic + " " + key + " " + headers + " " + text();
    }
}
