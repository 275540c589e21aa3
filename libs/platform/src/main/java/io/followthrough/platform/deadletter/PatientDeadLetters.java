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
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * The failure strategy of every channel: the connector's dead-letter queue, which notes what its topic refuses. Such a
 * refusal is handed back: the inbox tries the record again for as long as it takes, and only its key waits.
 */
@ApplicationScoped
@Identifier(PatientDeadLetters.STRATEGY) class PatientDeadLetters implements KafkaFailureHandler.Factory {

    static final String STRATEGY = "patient-dead-letter-queue";

    private static final Logger LOG = Logger.getLogger(PatientDeadLetters.class);

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
            return queue.handle(record, reason, metadata)
                    .invoke(() -> refused.taken(place))
                    .onFailure()
                    .call(refusal -> tell(place, refusal));
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
