package io.followthrough.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Measures the outbox now and then: counting what waits costs more than looking whether anything does. */
@ApplicationScoped
class OutboxGauge {

    private static final Logger LOG = Logger.getLogger(OutboxGauge.class);
    private static final long INTERVAL_MILLIS = Duration.ofSeconds(5).toMillis();

    private final Vertx vertx;
    private final ShardDrain drain;
    private volatile boolean running;

    OutboxGauge(Vertx vertx, ShardDrain drain) {
        this.vertx = vertx;
        this.drain = drain;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        later();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private void later() {
        vertx.setTimer(INTERVAL_MILLIS, timer -> {
            if (running) {
                drain.measure()
                        .onTermination()
                        .invoke(this::later)
                        .subscribe()
                        .with(
                                measured -> {},
                                failure -> LOG.debugf("the outbox could not be measured: %s", failure.toString()));
            }
        });
    }
}
