package io.followthrough.reminder.application.due;

import io.followthrough.platform.outbox.Outbox;
import io.followthrough.platform.outbox.OutboxRelay;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.application.search.SearchesFired;
import io.followthrough.reminder.store.due.DueReminder;
import io.followthrough.reminder.store.due.DueReminders;
import io.followthrough.reminder.store.due.DueTimers;
import io.followthrough.reminder.store.promise.DuePromises;
import io.followthrough.reminder.store.search.SearchesToContinue;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fires what has come due: claim, state change and events are one transaction, so that nothing fires twice or never.
 * While there is a pile, every second claim goes from tenant to tenant, so that nobody waits behind another's.
 */
@ApplicationScoped
public class DispatchDue {

    private static final Duration CONTENDED = Duration.ofMillis(10);

    private final DueTimers dueTimers;
    private final DueReminders dueReminders;
    private final DuePromises duePromises;
    private final SearchesToContinue searches;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Event<SearchesFired> searchesFired;

    private boolean inTurn;
    private String lastInTurn = "";

    DispatchDue(
            DueTimers dueTimers,
            DueReminders dueReminders,
            DuePromises duePromises,
            SearchesToContinue searches,
            Outbox outbox,
            OutboxRelay relay,
            Event<SearchesFired> searchesFired) {
        this.dueTimers = dueTimers;
        this.dueReminders = dueReminders;
        this.duePromises = duePromises;
        this.searches = searches;
        this.outbox = outbox;
        this.relay = relay;
        this.searchesFired = searchesFired;
    }

    /**
     * Fires one batch; must not be called again before it has ended. Gives when to look again; empty if nothing is
     * planned.
     */
    public Uni<Optional<Duration>> dispatch() {
        return dueReminders
                .inTransaction(connection -> claim(connection)
                        .flatMap(claim -> firings(connection, claim)
                                .call(firings -> settle(connection, firings))
                                .map(firings -> new Batch(claim, firings))))
                .invoke(this::wakeOthers)
                .flatMap(this::lookAgain);
    }

    private record Batch(DueTimers.Claim claim, Firings firings) {}

    private Uni<DueTimers.Claim> claim(SqlConnection connection) {
        return inTurn ? dueTimers.inTurn(connection, lastInTurn) : dueTimers.oldest(connection);
    }

    private Uni<Firings> firings(SqlConnection connection, DueTimers.Claim claim) {
        List<DueTimers.DueTimer> nudges =
                claim.timers().stream().filter(timer -> !timer.promise()).toList();
        List<DueTimers.DueTimer> promises =
                claim.timers().stream().filter(DueTimers.DueTimer::promise).toList();
        return dueReminders
                .lock(connection, nudges)
                .flatMap(reminders -> searches.waiting(connection, sandboxes(reminders))
                        .map(waiting -> new Firings(claim.realNow(), waiting))
                        .invoke(firings -> reminders.forEach(firings::add))
                        .call(firings -> duePromises
                                .breakAll(connection, promises)
                                .invoke(broken -> broken.forEach(firings::add))));
    }

    private static Set<String> sandboxes(List<DueReminder> reminders) {
        return reminders.stream()
                .map(DueReminder::tenant)
                .filter(TenantId::isSandbox)
                .map(TenantId::value)
                .collect(Collectors.toSet());
    }

    /** The statements follow one another without waiting for each other's answers. */
    private Uni<Void> settle(SqlConnection connection, Firings firings) {
        List<Uni<Void>> statements = new ArrayList<>();
        if (!firings.fired().isEmpty()) {
            statements.add(dueReminders.settle(connection, firings.fired()));
        }
        if (!firings.searches().isEmpty()) {
            statements.add(dueReminders.continueSearches(connection, firings.searches()));
        }
        if (!firings.events().isEmpty()) {
            statements.add(outbox.append(connection, firings.events()));
        }
        return statements.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    private void wakeOthers(Batch batch) {
        batch.firings().events().stream()
                .map(event -> event.origin().tenant())
                .distinct()
                .forEach(relay::wake);
        if (!batch.firings().searches().isEmpty()) {
            searchesFired.fire(new SearchesFired());
        }
    }

    /** A claim that came to nothing found only what others are just changing. */
    private Uni<Optional<Duration>> lookAgain(Batch batch) {
        boolean more = isThereMore(batch.claim());
        boolean idle =
                batch.firings().fired().isEmpty() && batch.firings().events().isEmpty();
        if (!batch.claim().timers().isEmpty() && idle) {
            return Uni.createFrom().item(Optional.of(CONTENDED));
        }
        return more ? Uni.createFrom().item(Optional.of(Duration.ZERO)) : dueReminders.untilNext();
    }

    /** A claim in turn that did not fill a batch has passed the last tenant: the next one begins with the first. */
    private boolean isThereMore(DueTimers.Claim claim) {
        boolean wasInTurn = inTurn;
        if (wasInTurn) {
            lastInTurn = claim.isFull()
                    ? claim.timers().get(claim.timers().size() - 1).tenant()
                    : "";
        }
        inTurn = !wasInTurn && claim.isFull();
        return wasInTurn || claim.isFull();
    }
}
