package io.followthrough.reminder.inbound.due;

import io.followthrough.reminder.application.due.DispatchDue;
import io.followthrough.reminder.application.due.Turn;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.followthrough.reminder.inbound.WokenLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Time is an inbound adapter like any other: wakes the dispatcher when the next nudge is due or a timer was set. */
@ApplicationScoped
class DueTimer {

    private final WokenLoop loop;
    private volatile Turn turn = Turn.FIRST;

    DueTimer(Vertx vertx, DispatchDue dispatchDue) {
        this.loop = new WokenLoop(vertx, "the dispatch of due reminders", () -> dispatchDue
                .dispatch(turn)
                .invoke(dispatched -> turn = dispatched.next())
                .map(DispatchDue.Dispatched::lookAgain));
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void wake(@Observes TimersChanged event) {
        loop.wake();
    }
}
