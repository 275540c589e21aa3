package io.followthrough.platform.deadletter;

import io.followthrough.platform.broker.Broker;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * The failure strategy of every channel: the connector's dead-letter queue, tried again for as long as its topic refuses a
 * record. Meanwhile the channel waits before that record, as it does while an event is retried; the connector's own
 * strategy would end it, and a restart would come to the same record again.
 */
@ApplicationScoped
@Identifier(PatientDeadLetters.STRATEGY) class PatientDeadLetters implements KafkaFailureHandler.Factory {

    static final String STRATEGY = "patient-dead-letter-queue";

    private static final Logger LOG = Logger.getLogger(PatientDeadLetters.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);

    private final KafkaFailureHandler.Factory queues;
    private final RefusedDeadLetters refused;
    private final Broker broker;

    PatientDeadLetters(
            @Identifier(KafkaFailureHandler.Strategy.DEAD_LETTER_QUEUE) KafkaFailureHandler.Factory queues,
            RefusedDeadLetters refused,
            Broker broker) {
        this.queues = queues;
        this.refused = refused;
        this.broker = broker;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new Patient(queues.create(config, vertx, consumer, reportFailure));
    }

    private final class Patient implements KafkaFailureHandler {

        private final KafkaFailureHandler queue;

        private Patient(KafkaFailureHandler queue) {
            this.queue = queue;
        }

        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            String place = "%s-%d@%d".formatted(record.getTopic(), record.getPartition(), record.getOffset());
            return Uni.createFrom()
                    .deferred(() -> put(record, reason, metadata))
                    .onFailure()
                    .call(refusal -> tell(place, refusal))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_RETRY, LAST_RETRY)
                    .indefinitely()
                    .onTermination()
                    .invoke(() -> refused.taken(place));
        }

        /** On the record's own thread: a retry comes from another, and the queue takes from one only. */
        private <K, V> Uni<Void> put(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            return Uni.createFrom()
                    .emitter(done -> record.runOnMessageContext(() ->
                            queue.handle(record, reason, metadata).subscribe().with(done::complete, done::fail)));
        }

        private Uni<Void> tell(String place, Throwable refusal) {
            LOG.errorf("the dead letter of %s is refused, trying again: %s", place, refusal.toString());
            return broker.answers()
                    .invoke(there -> {
                        if (there) {
                            refused.refused(place);
                        } else {
                            refused.excused(place);
                        }
                    })
                    .replaceWithVoid();
        }

        @Override
        public void terminate() {
            queue.terminate();
        }
    }
}
