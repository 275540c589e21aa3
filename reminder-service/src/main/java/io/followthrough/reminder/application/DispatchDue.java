package io.followthrough.reminder.application;

import io.followthrough.platform.Ids;
import io.followthrough.platform.outbox.Outbox;
import io.followthrough.platform.outbox.OutboxRelay;
import io.followthrough.platform.outbox.OutgoingEvent;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.reminder.domain.firing.FiringConditions;
import io.followthrough.reminder.domain.firing.NextNudge;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.store.DueReminder;
import io.followthrough.reminder.store.DueReminders;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fires what has come due: claim, state change and events are one transaction, so that nothing fires twice or never. */
@ApplicationScoped
public class DispatchDue {

    private final DueReminders dueReminders;
    private final Outbox outbox;
    private final OutboxRelay relay;

    DispatchDue(DueReminders dueReminders, Outbox outbox, OutboxRelay relay) {
        this.dueReminders = dueReminders;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Fires one batch. Gives whether there may be more. */
    public Uni<Boolean> dispatch() {
        List<OutgoingEvent> events = new ArrayList<>();
        return dueReminders
                .claim((connection, claim) -> fire(connection, claim, events))
                .invoke(() -> events.stream()
                        .map(event -> event.origin().tenant())
                        .distinct()
                        .forEach(relay::wake))
                .map(claimed -> claimed == DueReminders.BATCH);
    }

    /** How long until the next nudge, negative if it is due; empty if none is planned. */
    public Uni<Optional<Duration>> untilNext() {
        return dueReminders.untilNext();
    }

    private Uni<Void> fire(SqlConnection connection, DueReminders.Claim claim, List<OutgoingEvent> events) {
        List<DueReminders.Fired> fired = new ArrayList<>();
        for (DueReminder reminder : claim.reminders()) {
            Instant now = claim.realNow().plus(reminder.clockOffset());
            NextNudge next = NextNudge.of(
                    reminder.stored(),
                    now,
                    new FiringConditions(
                            reminder.quietHours(), reminder.tenant().isSandbox()));
            DueEvents.of(reminder, next, now)
                    .forEach(event -> events.add(new OutgoingEvent(
                            event, new Origin(reminder.tenant(), Ids.next().toString(), null, null), now)));
            fired.add(new DueReminders.Fired(reminder, stateAfter(reminder, next), next.passed(), next.nextAt()));
        }
        return dueReminders
                .settle(connection, fired)
                .chain(() -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(connection, events));
    }

    private static ReminderState stateAfter(DueReminder reminder, NextNudge next) {
        return next.firing().isEmpty() ? reminder.stored().state() : ReminderState.DUE;
    }
}
