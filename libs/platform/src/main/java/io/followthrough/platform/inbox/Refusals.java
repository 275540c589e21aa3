package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.events.UnreadableEventException;
import io.followthrough.platform.observability.EventMetrics;
import io.followthrough.platform.problem.SqlStates;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.unapplied.FailureCause;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.followthrough.platform.unapplied.UnappliedMetrics;
import io.followthrough.platform.unapplied.WholeOfSubject;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record that can never be applied: it is noted, so that what it is about can say so, and then put on the
 * dead-letter topic. In this order: a crash in between has the record come again, which notes it again. What claims to be
 * another's is only counted, and so is what names no tenant.
 */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final TenantTransactions transactions;
    private final UnappliedEvents unapplied;
    private final UnappliedMetrics metrics;
    private final EventMetrics events;
    private final List<WholeOfSubject> wholes;

    Refusals(
            TenantTransactions transactions,
            UnappliedEvents unapplied,
            UnappliedMetrics metrics,
            EventMetrics events,
            @All List<WholeOfSubject> wholes) {
        this.transactions = transactions;
        this.unapplied = unapplied;
        this.metrics = metrics;
        this.events = events;
        this.wholes = wholes;
    }

    /** Fails with what passes by itself. */
    Uni<Void> refuse(Message<byte[]> message, EventHandlers handlers, Throwable failure) {
        FailureCause cause = causeOf(failure);
        RefusedRecord record = RefusedRecord.of(EventReceiver.metadata(message), cause);
        LOG.errorf(failure, "an event could not be processed and goes to the dead-letter topic; id=%s", record.id());
        if (cause == FailureCause.MISATTRIBUTED) {
            events.misattributed();
        }
        return note(record, handlers, message.getPayload())
                .chain(() -> Uni.createFrom().completionStage(message.nack(failure)))
                .invoke(() -> metrics.deadLetter(cause));
    }

    private static FailureCause causeOf(Throwable failure) {
        if (failure instanceof MisattributedEventException) {
            return FailureCause.MISATTRIBUTED;
        }
        if (failure instanceof UnreadableEventException) {
            return FailureCause.UNREADABLE;
        }
        return SqlStates.of(failure) == null ? FailureCause.EFFECT : FailureCause.DATABASE;
    }

    private Uni<Void> note(RefusedRecord record, EventHandlers handlers, byte @Nullable [] payload) {
        Origin origin = record.origin();
        if (origin == null) {
            return Uni.createFrom().voidItem();
        }
        String type = record.event().type();
        EventHandlers.Entry<?> entry = type == null ? null : handlers.forType(type);
        return (entry == null ? noteUnread(record, origin) : note(record, origin, entry, payload))
                .onFailure(failure -> !TransientFailures.isTransient(failure))
                .invoke(failure ->
                        LOG.errorf(failure, "that it could not be processed is not noted; id=%s", record.id()))
                .onFailure(failure -> !TransientFailures.isTransient(failure))
                .recoverWithNull();
    }

    private <E extends Event> Uni<Void> note(
            RefusedRecord record, Origin origin, EventHandlers.Entry<E> entry, byte @Nullable [] payload) {
        IncomingEvent<E> event;
        try {
            event = entry.read(record.headers(), payload);
        } catch (UnreadableEventException unreadable) {
            return noteUnread(record, origin);
        }
        return noteAndKeep(record, entry, event)
                .onFailure(failure -> !TransientFailures.isTransient(failure))
                .recoverWithUni(() -> note(record, event.origin(), event.data().whole()));
    }

    /** In one transaction: what was kept is seen to be incomplete. */
    private <E extends Event> Uni<Void> noteAndKeep(
            RefusedRecord record, EventHandlers.Entry<E> entry, IncomingEvent<E> event) {
        return transactions.in(
                event.origin(),
                transaction -> unapplied
                        .note(transaction, record.event(), event.data().whole())
                        .flatMap(noted -> noted
                                ? entry.keeper().keep(transaction, event)
                                : Uni.createFrom().item(false))
                        .invoke(kept -> {
                            if (kept) {
                                unapplied.kept(transaction, record.id());
                            }
                        })
                        .replaceWithVoid());
    }

    private Uni<Void> note(RefusedRecord record, Origin origin, @Nullable String whole) {
        return transactions
                .in(origin, transaction -> unapplied.note(transaction, record.event(), whole))
                .replaceWithVoid();
    }

    private Uni<Void> noteUnread(RefusedRecord record, Origin origin) {
        return transactions
                .in(
                        origin,
                        transaction -> wholeOf(transaction, record)
                                .flatMap(whole -> unapplied.note(transaction, record.event(), whole.orElse(null))))
                .replaceWithVoid();
    }

    private Uni<Optional<String>> wholeOf(TenantTransaction transaction, RefusedRecord record) {
        String subject = record.event().subject();
        if (subject != null && subject.equals(record.event().person())) {
            return Uni.createFrom().item(Optional.of(subject));
        }
        return record.subjectId()
                .flatMap(id -> wholes.stream().findFirst().map(known -> known.wholeOf(transaction, id)))
                .orElse(Uni.createFrom().item(Optional.empty()));
    }
}
