package io.followthrough.platform.inbox;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.WireEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** Events of one tenant's candidates, sent as interview-service does. */
final class Openings implements AutoCloseable {

    private final String tenant;
    private final KafkaProducer<String, byte[]> producer;

    Openings(String tenant) {
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

    /** Does not await the broker's answer; the tests await what comes of it. */
    void send(String candidateId, String employer, String role) {
        producer.send(event(candidateId, employer, role).toRecord());
    }

    void sendValue(String candidateId, byte[] value) {
        producer.send(event(candidateId, "none", "none").withValue(value).toRecord());
    }

    /** An event that takes effect at once. */
    static WireEvent event(String tenant, String candidateId) {
        return WireEvent.of(Topic.INTERVIEWS, tenant, opened(candidateId, "none", "none"));
    }

    private WireEvent event(String candidateId, String employer, String role) {
        return WireEvent.of(Topic.INTERVIEWS, tenant, opened(candidateId, employer, role));
    }

    /** Another candidate whose events are in the same partition. */
    String neighbourOf(String candidateId) {
        return whose(partition -> partition == partitionOf(candidateId));
    }

    /** A candidate whose events are in another partition. */
    String strangerTo(String candidateId) {
        return whose(partition -> partition != partitionOf(candidateId));
    }

    private String whose(IntPredicate partition) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> "other-" + number)
                .filter(candidate -> partition.test(partitionOf(candidate)))
                .findFirst()
                .orElseThrow();
    }

    /** As a producer's default partitioner has it. */
    private int partitionOf(String candidateId) {
        byte[] key = opened(candidateId, "none", "none").recordKey(tenant).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % Topic.PARTITIONS;
    }

    private static OpportunityOpened opened(String candidateId, String employer, String role) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                candidateId,
                OpeningOccasion.OPENED,
                employer,
                role,
                null,
                null,
                null,
                Instant.now());
    }

    @Override
    public void close() {
        producer.close();
    }
}
