package io.followthrough.reminder.inbound.due;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.reminder.application.due.DispatchDue;
import io.followthrough.reminder.application.due.Turn;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.stream.Stream;

/** Time is an inbound adapter like any other: wakes the dispatcher when the next nudge is due or a timer was set. */
@ApplicationScoped
class DueTimer {

    /** What another process has left, and did not live to do, waits no longer than this. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    private static final Duration[] BUCKETS =
            Stream.of(1, 5, 15, 60, 300, 3600).map(Duration::ofSeconds).toArray(Duration[]::new);

    private final WokenLoop loop;
    private final Meter.MeterProvider<Timer> fired;
    private final Timer firedLate;
    private final Timer reportedLate;
    private volatile Turn turn = Turn.FIRST;

    DueTimer(Vertx vertx, DispatchDue dispatchDue, MeterRegistry metrics) {
        this.fired = Timer.builder("followthrough.nudges.fired")
                .description("How long after its moment each nudge fired, less what it was reported late")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(metrics);
        this.firedLate = Timer.builder("followthrough.nudges.fired.late")
                .description("By how much nudges fired late through this system's fault")
                .register(metrics);
        this.reportedLate = Timer.builder("followthrough.nudges.reported.late")
                .description("By how much nudges came late because what they rest on was reported late")
                .register(metrics);
        this.loop = new WokenLoop(
                vertx,
                "the dispatch of due reminders",
                LONGEST_SLEEP,
                () -> dispatchDue
                        .dispatch(turn)
                        .invoke(dispatched -> turn = dispatched.next())
                        .invoke(dispatched -> dispatched.fired().forEach(this::count))
                        .invoke(dispatched -> dispatched.firedLate().forEach(firedLate::record))
                        .invoke(dispatched -> dispatched.reportedLate().forEach(reportedLate::record))
                        .map(DispatchDue.Dispatched::lookAgain));
    }

    private void count(DispatchDue.Fired nudge) {
        fired.withTag("kind", nudge.kind()).record(nudge.after());
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
