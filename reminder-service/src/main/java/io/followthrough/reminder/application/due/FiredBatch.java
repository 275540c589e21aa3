package io.followthrough.reminder.application.due;

import io.followthrough.contracts.Event;
import io.followthrough.platform.Ids;
import io.followthrough.platform.outbox.OutgoingEvent;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.application.telling.DueEvents;
import io.followthrough.reminder.application.telling.EventsOfPromises;
import io.followthrough.reminder.domain.due.FiringConditions;
import io.followthrough.reminder.domain.due.Lateness;
import io.followthrough.reminder.domain.due.NextNudge;
import io.followthrough.reminder.domain.due.OneNudge;
import io.followthrough.reminder.store.due.DueReminder;
import io.followthrough.reminder.store.due.DueReminders;
import io.followthrough.reminder.store.promise.DuePromises;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a claim comes to: which nudges fire, what is told, which searches go on. */
final class FiredBatch {

    private final Instant realNow;
    private final Set<String> held;
    private final ZoneLaw law;
    private final Map<String, Instant> horizons = new HashMap<>();
    private final List<DueReminders.Settled> settled = new ArrayList<>();
    private final List<DueReminders.SearchFired> searches = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();
    private final List<Lateness> lateness = new ArrayList<>();
    private final List<DispatchDue.Fired> fired = new ArrayList<>();

    /** @param held sandbox tenants that wait for the next occurrence of a search, so that all fires in its order */
    FiredBatch(Instant realNow, Set<String> held, ZoneLaw law) {
        this.realNow = realNow;
        this.held = new HashSet<>(held);
        this.law = law;
    }

    void add(DueReminder due) {
        if (held.contains(due.tenant().value())) {
            return;
        }
        Instant now = realNow.plus(due.clockOffset());
        FiringConditions conditions = conditions(due);
        NextNudge next = next(due, now, conditions);
        if (comesLater(due, next)) {
            return;
        }
        DueEvents.of(due, next, moment -> late(due, moment, now, conditions))
                .forEach(event -> tell(due.tenant(), event, now));
        settled.add(DueReminders.Settled.of(due, next, now));
        if (due.reminder().kind() == ReminderKind.KEEP_SEARCHING
                && (!next.firing().isEmpty() || isOver(due, now))) {
            goOn(due, next, now);
        }
    }

    /** After a long outage an occurrence may be over without having fired: the search goes on all the same. */
    private static boolean isOver(DueReminder due, Instant now) {
        return due.reminder().stateAt(now) == ReminderState.EXPIRED;
    }

    void add(DuePromises.Broken broken) {
        tell(broken.tenant(), EventsOfPromises.broken(broken), broken.promise().breaksAt());
    }

    List<DueReminders.Settled> settled() {
        return settled;
    }

    List<DueReminders.SearchFired> searches() {
        return searches;
    }

    List<OutgoingEvent> events() {
        return events;
    }

    /** How late the nudges fire; those of sandboxes, whose clocks are moved, do not count. */
    List<Lateness> lateness() {
        return List.copyOf(lateness);
    }

    /** Every nudge that fires; those of sandboxes left out. */
    List<DispatchDue.Fired> fired() {
        return List.copyOf(fired);
    }

    private FiringConditions conditions(DueReminder due) {
        return new FiringConditions(
                due.reminder().delivery().quietHours(), law, due.tenant().isSandbox());
    }

    private static NextNudge next(DueReminder due, Instant now, FiringConditions conditions) {
        NextNudge next = NextNudge.of(due.reminder(), now, conditions);
        return conditions.sandbox() ? OneNudge.of(next, due.reminder()) : next;
    }

    private Lateness late(DueReminder due, Instant moment, Instant now, FiringConditions conditions) {
        Lateness late = Lateness.of(due.reminder(), moment, now, conditions);
        if (!conditions.sandbox()) {
            lateness.add(late);
            Duration after = Duration.between(moment, now);
            fired.add(new DispatchDue.Fired(
                    due.reminder().kind().name(), late.reported() == null ? after : after.minus(late.reported())));
        }
        return late;
    }

    /** In a sandbox: whether a nudge of a reminder that has just fired comes before those of this one. */
    private boolean comesLater(DueReminder due, NextNudge next) {
        if (!due.tenant().isSandbox() || next.firing().isEmpty()) {
            return false;
        }
        String tenant = due.tenant().value();
        boolean later = next.firing().get(0).isAfter(horizons.getOrDefault(tenant, Instant.MAX));
        Instant nextAt = next.nextAt();
        if (!later && nextAt != null) {
            horizons.merge(tenant, nextAt, (one, other) -> one.isBefore(other) ? one : other);
        }
        return later;
    }

    /** In a sandbox the search goes on from the occurrence itself, so that none that the clock was moved over is lost. */
    private void goOn(DueReminder due, NextNudge next, Instant now) {
        String tenant = due.tenant().value();
        boolean sandbox = due.tenant().isSandbox();
        if (sandbox) {
            held.add(tenant);
        }
        Instant firedAt = sandbox ? next.firing().stream().findFirst().orElse(now) : now;
        searches.add(new DueReminders.SearchFired(tenant, due.reminder().owner().candidateId(), firedAt));
    }

    private void tell(TenantId tenant, Event event, Instant time) {
        events.add(new OutgoingEvent(event, new Origin(tenant, Ids.next().toString(), null, null), time));
    }
}
