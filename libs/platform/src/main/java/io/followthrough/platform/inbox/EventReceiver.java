package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.observability.EventMetrics;
import io.followthrough.platform.observability.LogContext;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record from Kafka to its handler: parsed, deduplicated, applied in one transaction, then acknowledged. What is
 * about a person who was erased meanwhile is ignored, what nothing handles is only noted; what claims another tenant or
 * service than where it lies is refused ({@link Provenance}). A failure that passes by itself is retried, with back-off, for as long as it takes, so that no
 * record overtakes another of its key; what can never be applied is refused ({@link Refusals}). Records of different keys
 * are worked on side by side ({@link Deliveries}).
 */
@ApplicationScoped
public class EventReceiver {

    private final TenantTransactions transactions;
    private final Inbox inbox;
    private final UnappliedEvents unapplied;
    private final Refusals refusals;
    private final Deliveries deliveries;
    private final EventMetrics metrics;

    EventReceiver(
            TenantTransactions transactions,
            Inbox inbox,
            UnappliedEvents unapplied,
            Refusals refusals,
            Deliveries deliveries,
            EventMetrics metrics) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.unapplied = unapplied;
        this.refusals = refusals;
        this.deliveries = deliveries;
        this.metrics = metrics;
    }

    /**
     * Completes at once, so that the next record comes: this one waits for its turn, and is acknowledged, either way, when
     * it has had it. Must be called in the Vert.x context of the message, as consumers are.
     */
    public Uni<Void> receive(Message<byte[]> message, EventHandlers handlers) {
        IncomingKafkaRecordMetadata<?, ?> metadata = metadata(message);
        deliveries.accept(new Delivery(
                RecordPlace.of(metadata, size(message.getPayload())),
                EventAttributes.tenant(metadata.getHeaders()),
                Vertx.currentContext(),
                () -> take(message, handlers)));
        return Uni.createFrom().voidItem();
    }

    /** Fails with what passes by itself, dead letters that cannot be written included. */
    private Uni<Void> take(Message<byte[]> message, EventHandlers handlers) {
        return Uni.createFrom()
                .deferred(() -> process(message, handlers))
                .onItemOrFailure()
                .transformToUni((done, failure) -> {
                    if (failure == null) {
                        return Uni.createFrom().completionStage(message.ack());
                    }
                    return TransientFailures.isTransient(failure)
                            ? Uni.createFrom().failure(failure)
                            : refusals.refuse(message, handlers, failure);
                });
    }

    private Uni<Void> process(Message<byte[]> message, EventHandlers handlers) {
        IncomingKafkaRecordMetadata<?, ?> metadata = metadata(message);
        Headers headers = metadata.getHeaders();
        Provenance.check(metadata.getTopic(), (String) metadata.getKey(), headers);
        EventHandlers.Entry<?> entry = handlers.forType(EventAttributes.type(headers));
        return entry == null ? pass(headers) : apply(entry, metadata, message.getPayload());
    }

    /** It goes on in the record's own context, as its acknowledgement wants. */
    private Uni<Void> pass(Headers headers) {
        Context context = Vertx.currentContext();
        return EventAttributes.named(headers)
                .map(event -> inbox.pass(event).emitOn(next -> context.runOnContext(resumed -> next.run())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    static IncomingKafkaRecordMetadata<?, ?> metadata(Message<byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("not a record from Kafka"));
    }

    private static int size(byte @Nullable [] payload) {
        return payload == null ? 0 : payload.length;
    }

    private <E extends Event> Uni<Void> apply(
            EventHandlers.Entry<E> entry, IncomingKafkaRecordMetadata<?, ?> metadata, byte @Nullable [] payload) {
        IncomingEvent<E> event = entry.read(metadata.getHeaders(), payload);
        LogContext.set(event.origin());
        return transactions
                .in(
                        event.origin(),
                        transaction -> inbox.admit(transaction, event)
                                .call(admission -> admission == Admission.FIRST
                                        ? entry.handler().handle(transaction, event)
                                        : Uni.createFrom().voidItem())
                                .invoke(admission -> unapplied.settle(
                                        transaction, event.id(), event.data(), admission == Admission.FIRST)))
                .invoke(admission -> count(admission, metadata))
                .replaceWithVoid();
    }

    private void count(Admission admission, IncomingKafkaRecordMetadata<?, ?> metadata) {
        switch (admission) {
            case FIRST -> metrics.applied(metadata.getChannel(), metadata.getTimestamp());
            case DUPLICATE -> metrics.duplicate();
            case ERASED -> metrics.ignored();
        }
    }
}
