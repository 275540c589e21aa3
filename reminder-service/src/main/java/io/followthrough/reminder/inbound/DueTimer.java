package io.followthrough.reminder.inbound;

import io.followthrough.reminder.application.DispatchDue;
import io.followthrough.reminder.application.TimersChanged;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Time is an inbound adapter like any other: wakes the dispatcher when the next nudge is due. It sleeps until then, is
 * woken when this process sets a timer, and looks anyway every few seconds for timers that another process set and did
 * not live to fire.
 */
@ApplicationScoped
class DueTimer {

    private static final Logger LOG = Logger.getLogger(DueTimer.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final DispatchDue dispatchDue;

    private boolean running;
    private boolean dispatching;
    private boolean wokenMeanwhile;
    private long sleep = -1;

    DueTimer(Vertx vertx, DispatchDue dispatchDue) {
        this.vertx = vertx;
        this.dispatchDue = dispatchDue;
    }

    synchronized void start(@Observes StartupEvent event) {
        running = true;
        sleepFor(Duration.ofMillis(1));
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        running = false;
        vertx.cancelTimer(sleep);
    }

    synchronized void wake(@Observes TimersChanged event) {
        if (dispatching) {
            wokenMeanwhile = true;
        } else if (running) {
            vertx.cancelTimer(sleep);
            sleepFor(Duration.ofMillis(1));
        }
    }

    private synchronized void sleepFor(Duration duration) {
        sleep = vertx.setTimer(Math.max(1, duration.toMillis()), timer -> dispatch());
    }

    private void dispatch() {
        synchronized (this) {
            if (!running || dispatching) {
                return;
            }
            dispatching = true;
            wokenMeanwhile = false;
        }
        dispatchDue
                .dispatch()
                .flatMap(more -> more
                        ? io.smallrye.mutiny.Uni.createFrom().item(Optional.of(Duration.ZERO))
                        : dispatchDue.untilNext())
                .subscribe()
                .with(this::rest, this::restAfter);
    }

    private void restAfter(Throwable failure) {
        LOG.warnf("due reminders could not be dispatched, trying again: %s", failure.toString());
        rest(Optional.of(AFTER_FAILURE));
    }

    private synchronized void rest(Optional<Duration> untilNext) {
        dispatching = false;
        if (running) {
            Duration next = untilNext
                    .filter(until -> until.compareTo(LONGEST_SLEEP) < 0)
                    .orElse(LONGEST_SLEEP);
            sleepFor(wokenMeanwhile ? Duration.ZERO : next);
        }
    }
}
