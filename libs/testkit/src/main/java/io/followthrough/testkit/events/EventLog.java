package io.followthrough.testkit.events;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.testkit.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * All that topics hold of one tenant, from their beginning on, in the order of each key. Reads in the calling thread;
 * not to be shared between threads.
 */
public final class EventLog implements AutoCloseable {

    /** How long to wait for what must come; it usually comes within a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration POLL = Duration.ofMillis(100);

    private final String tenant;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<LoggedEvent> seen = new ArrayList<>();

    private EventLog(String tenant, List<String> topics) {
        this.tenant = tenant;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Infrastructure.running().bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The tenant's events of a service's topic. */
    public static EventLog of(Topic topic, String tenant) {
        return new EventLog(tenant, List.of(topic.topicName()));
    }

    /** The tenant's events of all services. */
    public static EventLog ofAllTopics(String tenant) {
        return new EventLog(
                tenant, Stream.of(Topic.values()).map(Topic::topicName).toList());
    }

    /** The tenant's records that the consumer could not process of the topic. */
    public static EventLog ofDeadLetters(Topic topic, String consumer, String tenant) {
        return new EventLog(tenant, List.of(topic.deadLetterTopic(consumer)));
    }

    /** Everything that had been published when this was called. */
    public List<LoggedEvent> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        long deadline = deadline();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll(deadline, "its topics to be read to their end");
        }
        return List.copyOf(seen);
    }

    /** The events of this kind that had been published when this was called. */
    public <E extends Event> List<E> all(Class<E> type) {
        all();
        return seenOf(type);
    }

    /**
     * Waits until there are {@code count} such events, and gives them.
     *
     * @throws AssertionError when they do not come, or there are more
     */
    public <E extends Event> List<E> await(Class<E> type, int count) {
        return await(type, event -> true, count);
    }

    /** As {@link #await(Class, int)}, counting only those that {@code which} accepts. */
    public <E extends Event> List<E> await(Class<E> type, Predicate<E> which, int count) {
        long deadline = deadline();
        List<E> found = seenOf(type).stream().filter(which).toList();
        while (found.size() < count) {
            poll(deadline, count + " " + type.getSimpleName());
            found = seenOf(type).stream().filter(which).toList();
        }
        if (found.size() > count) {
            throw new AssertionError("expected " + count + " " + type.getSimpleName() + ", found " + found);
        }
        return found;
    }

    /** Waits for the first such event. */
    public <E extends Event> E awaitFirst(Class<E> type, Predicate<E> which) {
        long deadline = deadline();
        while (seenOf(type).stream().noneMatch(which)) {
            poll(deadline, "a " + type.getSimpleName());
        }
        return seenOf(type).stream().filter(which).findFirst().orElseThrow();
    }

    /** Waits for {@code count} records of any kind, readable or not, that {@code which} accepts. */
    public List<LoggedEvent> awaitRecords(Predicate<LoggedEvent> which, int count) {
        long deadline = deadline();
        while (seen.stream().filter(which).count() < count) {
            poll(deadline, count + " records");
        }
        return seen.stream().filter(which).toList();
    }

    private <E extends Event> List<E> seenOf(Class<E> type) {
        return seen.stream()
                .filter(event -> event.is(type))
                .map(event -> event.as(type))
                .toList();
    }

    private static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    private void poll(long deadline, String awaited) {
        if (System.nanoTime() - deadline > 0) {
            throw new AssertionError("waited in vain for " + awaited + "; there were\n"
                    + seen.stream().map(LoggedEvent::toString).collect(Collectors.joining("\n")));
        }
        consumer.poll(POLL).forEach(record -> {
            LoggedEvent event = new LoggedEvent(record);
            if (event.isOf(tenant)) {
                seen.add(event);
            }
        });
    }

    @Override
    public void close() {
        consumer.close();
    }
}
