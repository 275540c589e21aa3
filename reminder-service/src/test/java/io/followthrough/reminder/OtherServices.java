package io.followthrough.reminder;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.SandboxEventsRead;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxEventsAwaited;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.platform.events.EventJson;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The other two services as far as a sandbox wants them: they have told nothing, have read whatever anybody has, and
 * hold nothing when they are to be emptied. What
 * the tests publish in their name, reminder-service alone takes in.
 */
@ApplicationScoped
public class OtherServices {

    /** Part of the name of a tenant for which they do not answer. */
    public static final String SILENT = "-silent";

    private static final List<Topic> OTHERS = List.of(Topic.INTERVIEWS, Topic.NOTES);

    private volatile boolean running;

    void start(@Observes StartupEvent event) {
        running = true;
        Thread thread = new Thread(this::answer, "the other services");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private void answer() {
        String kafka = Infrastructure.running().bootstrapServers();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            consumer.assign(IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(Topic.REMINDERS.topicName(), number))
                    .toList());
            consumer.seekToEnd(consumer.assignment());
            while (running) {
                consumer.poll(Duration.ofMillis(50)).forEach(record -> answer(record, producer));
            }
        }
    }

    private static void answer(ConsumerRecord<String, byte[]> record, KafkaProducer<String, byte[]> producer) {
        String type = header(record, "ce_type");
        String tenant = header(record, "ce_tenantid");
        if (tenant.contains(SILENT)) {
            return;
        }
        if (type.equals(Event.typeOf(SandboxEventsAwaited.class))) {
            SandboxEventsAwaited awaited = EventJson.read(record.value(), SandboxEventsAwaited.class);
            for (Topic topic : OTHERS) {
                SandboxEventsTold told =
                        new SandboxEventsTold(name(topic), awaited.attempt(), 1, 1, List.of(), awaited.until());
                producer.send(WireEvent.of(topic, tenant, told).toRecord());
                OTHERS.stream().filter(other -> other != topic).forEach(other -> read(producer, tenant, other, told));
            }
        }
        if (type.equals(Event.typeOf(SandboxReset.class))) {
            SandboxReset reset = EventJson.read(record.value(), SandboxReset.class);
            OTHERS.forEach(topic -> producer.send(
                    WireEvent.of(topic, tenant, new SandboxClockApplied(name(topic), reset.version(), reset.resetAt()))
                            .toRecord()));
        }
        if (type.equals(Event.typeOf(SandboxEventsTold.class))) {
            SandboxEventsTold told = EventJson.read(record.value(), SandboxEventsTold.class);
            OTHERS.forEach(reader -> read(producer, tenant, reader, told));
        }
    }

    private static void read(
            KafkaProducer<String, byte[]> producer, String tenant, Topic reader, SandboxEventsTold told) {
        SandboxEventsRead read = new SandboxEventsRead(
                name(reader),
                told.service(),
                told.attempt(),
                told.part(),
                told.parts(),
                told.eventIds().size());
        producer.send(WireEvent.of(reader, tenant, read).toRecord());
    }

    private static String name(Topic topic) {
        return topic.source().substring(1);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
