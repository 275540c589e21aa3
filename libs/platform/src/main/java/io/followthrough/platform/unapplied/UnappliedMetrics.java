package io.followthrough.platform.unapplied;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Events that could not be used in figures; never by tenant, whose number has no bound. */
@ApplicationScoped
public class UnappliedMetrics {

    private static final Logger LOG = Logger.getLogger(UnappliedMetrics.class);

    private static final String COUNT = "select count(*) from (select id from unapplied_event limit 10000) as standing";

    private final Pool relay;
    private final Map<FailureCause, Counter> deadLetters = new EnumMap<>(FailureCause.class);
    private final AtomicLong standing = new AtomicLong();

    UnappliedMetrics(MeterRegistry registry, @ReactiveDataSource("relay") Pool relay) {
        this.relay = relay;
        for (FailureCause cause : FailureCause.values()) {
            deadLetters.put(
                    cause,
                    Counter.builder("followthrough.inbox.dead.letters")
                            .description("Events put on a dead-letter topic")
                            .tag("cause", cause.name())
                            .register(registry));
        }
        Gauge.builder("followthrough.inbox.unapplied", standing, AtomicLong::get)
                .description("Events that could not be used and were not made up for, counted up to 10000")
                .register(registry);
    }

    public void deadLetter(FailureCause cause) {
        requireNonNull(deadLetters.get(cause)).increment();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return relay.preparedQuery(COUNT)
                .execute()
                .invoke(rows -> standing.set(rows.iterator().next().getLong(0)))
                .onFailure()
                .invoke(failure -> LOG.debugf("unapplied events could not be counted: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
