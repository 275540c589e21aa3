package io.followthrough.reminder.inbound.due;

import io.followthrough.reminder.application.due.DispatchDue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks by itself how long the oldest has been due: a dispatcher that stands still fires nothing, and so tells nothing. */
@ApplicationScoped
class OverdueGauge {

    private static final Logger LOG = Logger.getLogger(OverdueGauge.class);
    private static final double SECOND_MILLIS = Duration.ofSeconds(1).toMillis();

    private final DispatchDue dispatchDue;
    private volatile Duration overdue = Duration.ZERO;

    OverdueGauge(DispatchDue dispatchDue, MeterRegistry metrics) {
        this.dispatchDue = dispatchDue;
        Gauge.builder("followthrough.nudges.overdue", this, gauge -> gauge.overdue.toMillis() / SECOND_MILLIS)
                .baseUnit("seconds")
                .description("How long ago the oldest timer that has not fired came due")
                .register(metrics);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return dispatchDue
                .overdue()
                .invoke(now -> overdue = now)
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.debugf("what is overdue could not be measured: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
