package io.followthrough.reminder.application.sandbox;

import io.followthrough.contracts.SandboxEventsRead;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxEventsAwaited;
import io.followthrough.people.sandbox.SandboxEvents;
import io.followthrough.platform.Ids;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.store.sandbox.SandboxReadings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Waits until every service has read all that the others told of a sandbox tenant before: then nothing is on its way that
 * was committed when this began.
 */
@ApplicationScoped
public class AwaitSandboxEvents {

    /** Each service reads what every other one tells. */
    private static final long READERS = (long) Topic.values().length * (Topic.values().length - 1);

    private static final Duration READ_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);
    private static final int SOON_SECONDS = 1;

    private final TenantTransactions transactions;
    private final SandboxEvents sandboxEvents;
    private final SandboxReadings readings;
    private final Clock clock;

    AwaitSandboxEvents(
            TenantTransactions transactions, SandboxEvents sandboxEvents, SandboxReadings readings, Clock clock) {
        this.transactions = transactions;
        this.sandboxEvents = sandboxEvents;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Completes when it is so; with whether there was anything that had not been read before.
     *
     * @param first what is looked at first, in a transaction; when it fails nothing is asked
     * @throws ProblemException not yet, in the Uni, when it takes longer than 10 s
     */
    Uni<Boolean> everywhere(Caller caller, Function<TenantTransaction, Uni<?>> first) {
        Context context = Vertx.currentContext();
        UUID attempt = Ids.next();
        Instant until = clock.instant().plus(READ_WITHIN);
        return transactions
                .in(
                        caller.origin(),
                        transaction -> first.apply(transaction)
                                .chain(() -> readings.settled(transaction))
                                .map(settled -> new SandboxEventsAwaited(attempt, settled.orElse(null), until))
                                .invoke(transaction::publish)
                                .chain(awaited -> sandboxEvents.tell(transaction, awaited)))
                .chain(() -> look(caller, attempt, until, context));
    }

    /** A service has told what this one reads. */
    public Uni<Void> onTold(TenantTransaction transaction, IncomingEvent<SandboxEventsTold> event) {
        return sandboxEvents.onTold(transaction, event, this::add);
    }

    /** Another service has read what was told. */
    public Uni<Void> onRead(TenantTransaction transaction, IncomingEvent<SandboxEventsRead> event) {
        add(transaction, event.data());
        return Uni.createFrom().voidItem();
    }

    private void add(TenantTransaction transaction, SandboxEventsRead read) {
        readings.add(
                transaction,
                new SandboxReadings.Reading(
                        read.attempt(), read.service(), read.toldBy(), read.part(), read.parts(), read.eventCount()));
    }

    private Uni<Boolean> look(Caller caller, UUID attempt, Instant until, Context context) {
        return transactions
                .in(
                        caller.origin(),
                        transaction -> readings.state(transaction, attempt)
                                .invoke(state -> settleIfComplete(transaction, attempt, state)))
                .flatMap(state -> {
                    if (state.complete() >= READERS) {
                        return Uni.createFrom().item(state.events() > 0);
                    }
                    if (clock.instant().isAfter(until)) {
                        return Uni.createFrom()
                                .failure(ProblemException.passing(
                                        ProblemKind.NOT_YET,
                                        "Not every service has read what happened before; nothing has moved.",
                                        SOON_SECONDS));
                    }
                    return Uni.createFrom()
                            .voidItem()
                            .onItem()
                            .delayIt()
                            .by(LOOK_AGAIN)
                            .emitOn(next -> context.runOnContext(resumed -> next.run()))
                            .chain(() -> look(caller, attempt, until, context));
                });
    }

    private void settleIfComplete(TenantTransaction transaction, UUID attempt, SandboxReadings.State state) {
        if (state.complete() >= READERS) {
            readings.settle(transaction, attempt);
        }
    }
}
