package io.followthrough.reminder.inbound;

import io.followthrough.reminder.application.DispatchDue;
import io.followthrough.reminder.application.TimersChanged;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Time is an inbound adapter like any other: wakes the dispatcher when the next nudge is due or a timer was set. */
@ApplicationScoped
class DueTimer {

    private final Rounds rounds;

    DueTimer(Vertx vertx, DispatchDue dispatchDue) {
        this.rounds = new Rounds(vertx, "the dispatch of due reminders", dispatchDue::dispatch);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    void wake(@Observes TimersChanged event) {
        rounds.wake();
    }
}
