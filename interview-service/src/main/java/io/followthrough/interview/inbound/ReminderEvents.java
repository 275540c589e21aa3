package io.followthrough.interview.inbound;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderSnoozed;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.contracts.reminders.SandboxEventsAwaited;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.interview.application.people.CompleteErasure;
import io.followthrough.interview.application.people.NoticeActivity;
import io.followthrough.interview.application.retention.SweepCandidates;
import io.followthrough.people.sandbox.SandboxClock;
import io.followthrough.people.sandbox.SandboxEvents;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What reminder-service tells: how the sandbox clock goes, and what candidates do. */
@ApplicationScoped
class ReminderEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ReminderEvents(
            EventReceiver receiver,
            SweepCandidates sweepCandidates,
            NoticeActivity noticeActivity,
            CompleteErasure completeErasure,
            SandboxClock sandboxClock,
            SandboxEvents sandboxEvents) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(SandboxClockMoved.class, sweepCandidates::onClockMoved)
                .on(SandboxReset.class, sandboxClock::reset)
                .on(SandboxEventsAwaited.class, sandboxEvents::onAwaited)
                .on(SandboxEventsTold.class, sandboxEvents::onTold)
                .on(ReminderDone.class, noticeActivity::on)
                .on(ReminderSnoozed.class, noticeActivity::on)
                .on(ReminderDismissed.class, noticeActivity::on)
                .on(FollowUpLogged.class, noticeActivity::on)
                .on(CandidateDataErased.class, completeErasure::on);
    }

    @Incoming("reminders")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
