package io.followthrough.platform.outbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Measures the outbox now and then: counting what waits costs more than looking whether anything does. */
@ApplicationScoped
class OutboxGauge {

    private static final Logger LOG = Logger.getLogger(OutboxGauge.class);

    private final ShardDrain drain;

    OutboxGauge(ShardDrain drain) {
        this.drain = drain;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return drain.measure()
                .onFailure()
                .invoke(failure -> LOG.debugf("the outbox could not be measured: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
