package io.followthrough.reminder.application.due;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.reminders.PromiseBroken;
import io.followthrough.contracts.reminders.Promisor;
import io.followthrough.platform.Ids;
import io.followthrough.platform.outbox.OutgoingEvent;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.application.telling.DueEvents;
import io.followthrough.reminder.domain.due.FiringConditions;
import io.followthrough.reminder.domain.due.NextNudge;
import io.followthrough.reminder.domain.due.OneNudge;
import io.followthrough.reminder.store.due.DueReminder;
import io.followthrough.reminder.store.due.DueReminders;
import io.followthrough.reminder.store.promise.DuePromises;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.promise.DatedPromise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a claim comes to: which nudges fire, what is told, which searches go on. */
final class Firings {

    private final Instant realNow;
    private final Set<String> held;
    private final Map<String, Instant> horizons = new HashMap<>();
    private final List<DueReminders.Fired> fired = new ArrayList<>();
    private final List<DueReminders.SearchFired> searches = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    /** @param held sandbox tenants that wait for the next occurrence of a search, so that all fires in its order */
    Firings(Instant realNow, Set<String> held) {
        this.realNow = realNow;
        this.held = new HashSet<>(held);
    }

    void add(DueReminder reminder) {
        if (held.contains(reminder.tenant().value())) {
            return;
        }
        Instant now = realNow.plus(reminder.clockOffset());
        NextNudge next = next(reminder, now);
        if (comesLater(reminder, next)) {
            return;
        }
        boolean fires = !next.firing().isEmpty();
        DueEvents.of(reminder, next, now).forEach(event -> tell(reminder.tenant(), event, now));
        fired.add(new DueReminders.Fired(
                reminder,
                fires ? ReminderState.DUE : reminder.stored().state(),
                next.passed(),
                fires ? now : null,
                next.nextAt()));
        if (reminder.key().kind() == ReminderKind.KEEP_SEARCHING && (fires || isOver(reminder, now))) {
            goOn(reminder, next, now);
        }
    }

    /** After a long outage an occurrence may be over without having fired: the search goes on all the same. */
    private static boolean isOver(DueReminder reminder, Instant now) {
        return reminder.stored().stateAt(now) == ReminderState.EXPIRED;
    }

    void add(DuePromises.Broken broken) {
        DatedPromise promise = broken.promise();
        PromiseBroken event = new PromiseBroken(
                Promisor.valueOf(promise.promisor().name()),
                broken.opportunityId(),
                promise.materialId(),
                broken.candidateId(),
                promise.promisedFor(),
                promise.breaksAt());
        tell(broken.tenant(), event, promise.breaksAt());
    }

    List<DueReminders.Fired> fired() {
        return fired;
    }

    List<DueReminders.SearchFired> searches() {
        return searches;
    }

    List<OutgoingEvent> events() {
        return events;
    }

    private static NextNudge next(DueReminder reminder, Instant now) {
        boolean sandbox = reminder.tenant().isSandbox();
        NextNudge next = NextNudge.of(reminder.stored(), now, new FiringConditions(reminder.quietHours(), sandbox));
        return sandbox ? OneNudge.of(next, reminder.stored()) : next;
    }

    /** In a sandbox: whether a nudge of a reminder that has just fired comes before those of this one. */
    private boolean comesLater(DueReminder reminder, NextNudge next) {
        if (!reminder.tenant().isSandbox() || next.firing().isEmpty()) {
            return false;
        }
        String tenant = reminder.tenant().value();
        boolean later = next.firing().get(0).isAfter(horizons.getOrDefault(tenant, Instant.MAX));
        Instant nextAt = next.nextAt();
        if (!later && nextAt != null) {
            horizons.merge(tenant, nextAt, (one, other) -> one.isBefore(other) ? one : other);
        }
        return later;
    }

    /** In a sandbox the search goes on from the occurrence itself, so that none that the clock was moved over is lost. */
    private void goOn(DueReminder reminder, NextNudge next, Instant now) {
        String tenant = reminder.tenant().value();
        boolean sandbox = reminder.tenant().isSandbox();
        if (sandbox) {
            held.add(tenant);
        }
        Instant firedAt = sandbox ? next.firing().stream().findFirst().orElse(now) : now;
        searches.add(new DueReminders.SearchFired(tenant, reminder.owner().candidateId(), firedAt));
    }

    private void tell(TenantId tenant, Event event, Instant time) {
        events.add(new OutgoingEvent(event, new Origin(tenant, Ids.next().toString(), null, null), time));
    }
}
