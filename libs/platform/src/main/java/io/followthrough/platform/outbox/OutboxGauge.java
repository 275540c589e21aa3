package io.followthrough.platform.outbox;

import io.followthrough.platform.broker.Broker;
import io.followthrough.platform.broker.Standstill;
import io.followthrough.platform.observability.EventMetrics;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Measures the outbox now and then: counting what waits costs more than looking whether anything does. Notes how long its
 * oldest row has been the same one though Kafka was there.
 */
@ApplicationScoped
class OutboxGauge {

    private static final Logger LOG = Logger.getLogger(OutboxGauge.class);

    private final ShardDrain drain;
    private final EventMetrics metrics;
    private final Broker broker;
    private final Standstill standstill = new Standstill();

    OutboxGauge(ShardDrain drain, EventMetrics metrics, Broker broker) {
        this.drain = drain;
        this.metrics = metrics;
        this.broker = broker;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return drain.measure()
                .invoke(now -> metrics.outbox(now.depth(), now.ageMillis(), now.parked()))
                .flatMap(now -> standstill.awaits(now.oldest())
                        ? broker.answers()
                        : Uni.createFrom().item(true))
                .onFailure()
                .invoke(failure -> LOG.debugf("the outbox could not be measured: %s", failure.toString()))
                .onFailure()
                .recoverWithItem(false)
                .invoke(known -> {
                    if (!known) {
                        standstill.excused();
                    }
                })
                .replaceWithVoid();
    }

    /** How long nothing has moved, with database and broker there. */
    Duration standstill() {
        return standstill.length();
    }
}
