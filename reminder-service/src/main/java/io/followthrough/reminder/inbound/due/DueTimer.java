package io.followthrough.reminder.inbound.due;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.reminder.application.due.DispatchDue;
import io.followthrough.reminder.application.due.Turn;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Time is an inbound adapter like any other: wakes the dispatcher when the next nudge is due or a timer was set. */
@ApplicationScoped
class DueTimer {

    /** What another process has left, and did not live to do, waits no longer than this. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    private final WokenLoop loop;
    private volatile Turn turn = Turn.FIRST;

    DueTimer(Vertx vertx, DispatchDue dispatchDue) {
        this.loop = new WokenLoop(
                vertx,
                "the dispatch of due reminders",
                LONGEST_SLEEP,
                () -> dispatchDue
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
