package io.followthrough.reminder.application;

import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.store.Fulfilments;
import io.followthrough.reminder.store.Reminders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A debrief was written: its reminder is done (R3), even if it is planned only later. */
@ApplicationScoped
public class FinishDebrief {

    private final Reminders reminders;
    private final Fulfilments fulfilments;

    FinishDebrief(Reminders reminders, Fulfilments fulfilments) {
        this.reminders = reminders;
        this.fulfilments = fulfilments;
    }

    public Uni<Void> on(TenantTransaction transaction, IncomingEvent<DebriefRecorded> event) {
        DebriefRecorded recorded = event.data();
        if (!recorded.first()) {
            return Uni.createFrom().voidItem();
        }
        ReminderKey key = ReminderKey.ofInterview(ReminderKind.DEBRIEF, recorded.interviewId());
        return transaction
                .hold(recorded.opportunityId())
                .chain(() -> fulfilments.remember(transaction, key, recorded.recordedAt()))
                .chain(() -> reminders.lock(transaction, key))
                .flatMap(found -> found.filter(Reminder::isPending)
                        .map(reminder -> finish(transaction, reminder, recorded))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Void> finish(TenantTransaction transaction, Reminder reminder, DebriefRecorded recorded) {
        Reminder done = reminder.ended(ReminderState.DONE, reminder.explanation(), recorded.recordedAt());
        transaction.publish(EventsOfPlans.done(done));
        return reminders.end(transaction, done);
    }
}
