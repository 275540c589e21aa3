package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.observability.EventMetrics;
import io.followthrough.platform.observability.LogContext;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Takes a record from Kafka to its handler: parsed, deduplicated, applied in one transaction, then acknowledged. What is
 * about a person who was erased meanwhile is ignored. A failure that passes by itself is retried, with back-off, for as
 * long as it takes, so that no record overtakes another; what can never be applied goes to the dead-letter topic.
 */
@ApplicationScoped
public class EventReceiver {

    private static final Logger LOG = Logger.getLogger(EventReceiver.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final TenantTransactions transactions;
    private final Inbox inbox;
    private final EventMetrics metrics;
    private final String consumer;

    EventReceiver(
            TenantTransactions transactions,
            Inbox inbox,
            EventMetrics metrics,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.metrics = metrics;
        this.consumer = consumer;
    }

    /** Completes when the message is acknowledged, either way; never fails for what one record holds. */
    public Uni<Void> receive(Message<byte[]> message, EventHandlers handlers) {
        return Uni.createFrom()
                .deferred(() -> process(message, handlers))
                .onFailure(TransientFailures::isTransient)
                .retry()
                .withBackOff(FIRST_RETRY, LAST_RETRY)
                .indefinitely()
                .onItemOrFailure()
                .transformToUni((done, failure) ->
                        failure == null ? Uni.createFrom().completionStage(message.ack()) : refuse(message, failure));
    }

    private Uni<Void> process(Message<byte[]> message, EventHandlers handlers) {
        Headers headers = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("not a record from Kafka"))
                .getHeaders();
        EventHandlers.Entry<?> entry = handlers.forType(EventAttributes.type(headers));
        return entry == null ? Uni.createFrom().voidItem() : apply(entry, headers, message.getPayload());
    }

    private <E extends Event> Uni<Void> apply(EventHandlers.Entry<E> entry, Headers headers, byte[] payload) {
        IncomingEvent<E> event = EventAttributes.event(headers, EventJson.read(payload, entry.type()));
        LogContext.set(event.origin());
        return transactions
                .in(
                        event.origin(),
                        transaction -> inbox.admit(transaction, consumer, event)
                                .call(admission -> admission == Admission.FIRST
                                        ? entry.handler().handle(transaction, event)
                                        : Uni.createFrom().voidItem()))
                .invoke(this::count)
                .replaceWithVoid();
    }

    private void count(Admission admission) {
        switch (admission) {
            case FIRST -> metrics.applied();
            case DUPLICATE -> metrics.duplicate();
            case ERASED -> metrics.ignored();
        }
    }

    private Uni<Void> refuse(Message<byte[]> message, Throwable failure) {
        metrics.deadLetter();
        LOG.errorf(failure, "an event could not be processed and goes to the dead-letter topic");
        return Uni.createFrom().completionStage(message.nack(failure));
    }
}
