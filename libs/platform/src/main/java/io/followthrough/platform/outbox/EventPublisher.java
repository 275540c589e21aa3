package io.followthrough.platform.outbox;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.platform.events.EventHeaders;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jspecify.annotations.Nullable;

/** Writes outbox rows to Kafka as CloudEvents in binary mode. */
@ApplicationScoped
class EventPublisher {

    private static final String CHANNEL = "events";

    private final KafkaClientService clients;
    private final String source;

    /**
     * @param channel not used itself: its injection makes the connector open the channel, whose producer takes a
     *     whole batch without awaiting each record
     */
    EventPublisher(
            KafkaClientService clients,
            @Channel(CHANNEL) Emitter<byte[]> channel,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clients = clients;
        this.source = Topic.ownedBy("/" + service).source();
    }

    /** Completes when the broker has acknowledged every row; rows of one key arrive in the order given. */
    Uni<Void> publishAll(List<OutboxRow> rows) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(rows.size());
        rows.forEach(row -> records.add(record(row)));
        Acknowledgements acknowledgements = new Acknowledgements(records.size());
        KafkaProducer<String, byte[]> producer = clients.getProducer(CHANNEL);
        return producer.runOnSendingThread((Producer<String, byte[]> kafka) -> {
                    records.forEach(record -> kafka.send(record, acknowledgements));
                })
                .chain(() -> Uni.createFrom().completionStage(acknowledgements.all()));
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        byte[] payload = row.payload().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), payload);
        header(record, EventHeaders.SPEC_VERSION, "1.0");
        header(record, EventHeaders.ID, row.id().toString());
        header(record, EventHeaders.TYPE, row.type());
        header(record, EventHeaders.SOURCE, source);
        header(record, EventHeaders.SUBJECT, row.subject());
        header(record, EventHeaders.TIME, row.time().toString());
        header(record, EventHeaders.CONTENT_TYPE, "application/json");
        header(
                record,
                EventHeaders.DATA_SCHEMA,
                Event.SCHEMA_PREFIX + row.type().substring(Event.TYPE_PREFIX.length()) + ".json");
        header(record, EventHeaders.TENANT, row.tenant());
        header(record, EventHeaders.AGGREGATE_VERSION, Long.toString(row.version()));
        header(record, EventHeaders.CORRELATION, row.correlationId());
        header(record, EventHeaders.CAUSATION, row.causationId());
        header(record, EventHeaders.CE_TRACEPARENT, row.traceparent());
        header(record, EventHeaders.TRACEPARENT, row.traceparent());
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
