package io.followthrough.testkit.events;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.testkit.Infrastructure;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events of one tenant in the name of the services that own them. */
public final class EventSender implements AutoCloseable {

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 20;

    private final String tenant;
    private final KafkaProducer<String, byte[]> producer;

    /** A sender on this JVM's Kafka. */
    public EventSender(String tenant) {
        this.tenant = tenant;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Infrastructure.running().bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes the event as the topic's owner does. Gives what was sent, to be sent again or varied. */
    public WireEvent send(Topic topic, Event event) {
        return send(WireEvent.of(topic, tenant, event));
    }

    /** Publishes exactly this and awaits the broker's acknowledgement. */
    public WireEvent send(WireEvent event) {
        try {
            producer.send(event.toRecord()).get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
            return event;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Kafka did not take the event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while Kafka took an event", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
