package io.followthrough.platform.outbox;

import io.followthrough.contracts.Topic;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** Writes outbox rows to Kafka. */
@ApplicationScoped
class EventPublisher {

    private static final String CHANNEL = "events";

    private final KafkaClientService clients;
    private final Topic topic;

    /**
     * @param channel not used itself: its injection makes the connector open the channel, whose producer takes a
     *     whole batch without awaiting each record
     */
    EventPublisher(
            KafkaClientService clients,
            @Channel(CHANNEL) Emitter<byte[]> channel,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clients = clients;
        this.topic = Topic.ownedBy("/" + service);
    }

    /**
     * Completes when every row has been acknowledged by the broker or refused, with those that were refused; rows of one
     * key arrive in the order given.
     */
    Uni<List<Refusal>> publishAll(List<OutboxRow> rows) {
        Acknowledgements acknowledgements = new Acknowledgements(rows.size());
        KafkaProducer<String, byte[]> producer = clients.getProducer(CHANNEL);
        return producer.runOnSendingThread((Producer<String, byte[]> kafka) -> {
                    rows.forEach(row -> send(kafka, row, acknowledgements));
                })
                .chain(() -> Uni.createFrom().completionStage(acknowledgements.all()));
    }

    /** What the client throws concerns this row only: the others go on. */
    private void send(Producer<String, byte[]> kafka, OutboxRow row, Acknowledgements acknowledgements) {
        try {
            kafka.send(WireRecord.of(row, topic), (metadata, refusal) -> acknowledgements.answered(row, refusal));
        } catch (RuntimeException refusal) {
            acknowledgements.answered(row, refusal);
        }
    }
}
