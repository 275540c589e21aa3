package io.followthrough.reminder.application.due;

import io.followthrough.platform.outbox.Outbox;
import io.followthrough.platform.outbox.OutboxRelay;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.application.search.SearchesFired;
import io.followthrough.reminder.domain.due.Lateness;
import io.followthrough.reminder.store.due.DueReminder;
import io.followthrough.reminder.store.due.DueReminders;
import io.followthrough.reminder.store.due.DueTimers;
import io.followthrough.reminder.store.promise.DuePromises;
import io.followthrough.reminder.store.search.SearchesToContinue;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fires what has come due: claim, state change and events are one transaction, so that nothing fires twice or never. */
@ApplicationScoped
public class DispatchDue {

    /**
     * A batch that was fired.
     *
     * @param lookAgain after how long there is more to do; empty if nothing is planned
     * @param next the turn of the next batch
     * @param fired every nudge that fired, sandboxes left out
     * @param firedLate by how much nudges were late by this system's fault; those that were, sandboxes left out
     * @param reportedLate by how much because they were reported late, likewise
     */
    public record Dispatched(
            Optional<Duration> lookAgain,
            Turn next,
            List<Fired> fired,
            List<Duration> firedLate,
            List<Duration> reportedLate) {}

    /**
     * A nudge that fired.
     *
     * @param kind of its reminder
     * @param after how long after its moment, less what it was reported late
     */
    public record Fired(String kind, Duration after) {}

    private static final Duration CONTENDED = Duration.ofMillis(10);

    private final DueTimers dueTimers;
    private final DueReminders dueReminders;
    private final DuePromises duePromises;
    private final SearchesToContinue searches;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Event<SearchesFired> searchesFired;
    private final ZoneLaw law;

    DispatchDue(
            DueTimers dueTimers,
            DueReminders dueReminders,
            DuePromises duePromises,
            SearchesToContinue searches,
            Outbox outbox,
            OutboxRelay relay,
            Event<SearchesFired> searchesFired,
            ZoneLaw law) {
        this.dueTimers = dueTimers;
        this.dueReminders = dueReminders;
        this.duePromises = duePromises;
        this.searches = searches;
        this.outbox = outbox;
        this.relay = relay;
        this.searchesFired = searchesFired;
        this.law = law;
    }

    private record Batch(DueTimers.Claim claim, FiredBatch fired) {

        /** Whether it came to nothing: what it claimed somebody else is just changing. */
        boolean isContended() {
            return !claim.timers().isEmpty()
                    && fired.settled().isEmpty()
                    && fired.events().isEmpty();
        }
    }

    /** Fires one batch. */
    public Uni<Dispatched> dispatch(Turn turn) {
        return dueReminders
                .inTransaction(connection -> claim(connection, turn)
                        .flatMap(claim -> fire(connection, claim)
                                .call(fired -> settle(connection, fired))
                                .map(fired -> new Batch(claim, fired))))
                .invoke(this::wakeOthers)
                .flatMap(batch -> lookAgain(batch, turn).map(until -> dispatched(batch, turn, until)));
    }

    /** How long ago the oldest that has not fired came due, by the database's clock; zero when none has. */
    public Uni<Duration> overdue() {
        return dueReminders
                .untilNext()
                .map(until -> until.filter(Duration::isNegative)
                        .map(Duration::negated)
                        .orElse(Duration.ZERO));
    }

    private static Dispatched dispatched(Batch batch, Turn turn, Optional<Duration> lookAgain) {
        List<Lateness> lateness = batch.fired().lateness();
        return new Dispatched(
                lookAgain,
                turn.after(batch.claim()),
                batch.fired().fired(),
                lateness.stream().map(Lateness::own).filter(Objects::nonNull).toList(),
                lateness.stream()
                        .map(Lateness::reported)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Uni<DueTimers.Claim> claim(SqlConnection connection, Turn turn) {
        return turn.inTurn() ? dueTimers.inTurn(connection, turn.last()) : dueTimers.oldest(connection);
    }

    private Uni<FiredBatch> fire(SqlConnection connection, DueTimers.Claim claim) {
        List<DueTimers.DueTimer> nudges =
                claim.timers().stream().filter(timer -> !timer.promise()).toList();
        List<DueTimers.DueTimer> promises =
                claim.timers().stream().filter(DueTimers.DueTimer::promise).toList();
        return dueReminders
                .lock(connection, nudges)
                .flatMap(reminders -> searches.waiting(connection, sandboxes(reminders))
                        .map(waiting -> new FiredBatch(claim.realNow(), waiting, law))
                        .invoke(batch -> reminders.forEach(batch::add))
                        .call(batch -> duePromises
                                .breakAll(connection, promises)
                                .invoke(broken -> broken.forEach(batch::add))));
    }

    private static Set<String> sandboxes(List<DueReminder> reminders) {
        return reminders.stream()
                .map(DueReminder::tenant)
                .filter(TenantId::isSandbox)
                .map(TenantId::value)
                .collect(Collectors.toSet());
    }

    /** The statements are pipelined: each is sent without waiting for the answer to the one before. */
    private Uni<Void> settle(SqlConnection connection, FiredBatch fired) {
        List<Uni<Void>> statements = new ArrayList<>();
        if (!fired.settled().isEmpty()) {
            statements.add(dueReminders.settle(connection, fired.settled()));
        }
        if (!fired.searches().isEmpty()) {
            statements.add(dueReminders.continueSearches(connection, fired.searches()));
        }
        if (!fired.events().isEmpty()) {
            statements.add(outbox.append(connection, fired.events()));
        }
        return statements.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    private void wakeOthers(Batch batch) {
        batch.fired().events().stream()
                .map(event -> event.origin().tenant())
                .distinct()
                .forEach(relay::wake);
        if (!batch.fired().searches().isEmpty()) {
            searchesFired.fire(new SearchesFired());
        }
    }

    private Uni<Optional<Duration>> lookAgain(Batch batch, Turn turn) {
        if (batch.isContended()) {
            return Uni.createFrom().item(Optional.of(CONTENDED));
        }
        boolean more = turn.inTurn() || batch.claim().isFull();
        return more ? Uni.createFrom().item(Optional.of(Duration.ZERO)) : dueReminders.untilNext();
    }
}
