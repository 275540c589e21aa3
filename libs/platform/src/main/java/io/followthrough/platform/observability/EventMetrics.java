package io.followthrough.platform.observability;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The delivery of events in figures; never by tenant, whose number has no bound. */
@ApplicationScoped
public class EventMetrics {

    /** Where decisions lie: how fast it mostly is, and what the alerts call too long. */
    private static final Duration[] BUCKETS = Stream.of(10, 50, 100, 250, 500, 1000, 5000, 15000, 60000, 300000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Clock clock;
    private final Timer latency;
    private final Meter.MeterProvider<Timer> delay;
    private final Counter published;
    private final Counter applied;
    private final Counter duplicates;
    private final Counter ignored;
    private final Counter misattributed;
    private final AtomicLong depth = new AtomicLong();
    private final AtomicLong oldestMillis = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();

    EventMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        latency = Timer.builder("followthrough.outbox.latency")
                .description("From the beginning of the transaction that wrote an event to Kafka's acknowledgement")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        delay = Timer.builder("followthrough.inbox.delay")
                .description("From Kafka's having an event to its effect")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
        published = counter(registry, "followthrough.outbox.published", "Events acknowledged by Kafka");
        applied = counter(registry, "followthrough.inbox.applied", "Events that took effect");
        duplicates =
                counter(registry, "followthrough.inbox.duplicates", "Events skipped because they took effect before");
        ignored = counter(
                registry,
                "followthrough.inbox.ignored",
                "Events skipped because whom they are about was erased before");
        misattributed = counter(
                registry,
                "followthrough.inbox.misattributed",
                "Events put on a dead-letter topic because they claim another tenant or service than where they lie");
        Gauge.builder("followthrough.outbox.depth", depth, AtomicLong::get)
                .description("Events not published yet, counted up to 10000")
                .register(registry);
        Gauge.builder("followthrough.outbox.age", oldestMillis, age -> age.get() / 1000.0)
                .baseUnit("seconds")
                .description("How long the oldest unpublished event has waited")
                .register(registry);
        Gauge.builder("followthrough.outbox.parked", parked, AtomicLong::get)
                .description("Events that Kafka refuses for good and that wait for an operator, counted up to 10000")
                .register(registry);
    }

    /** @param appended when the transaction began that wrote the event */
    public void published(Instant appended) {
        published.increment();
        latency.record(Duration.between(appended, clock.instant()));
    }

    /** @param recorded when it came to Kafka, by the producer's clock */
    public void applied(String channel, Instant recorded) {
        applied.increment();
        delay.withTag("channel", channel).record(Duration.between(recorded, clock.instant()));
    }

    public void duplicate() {
        duplicates.increment();
    }

    /** An event about a person who was erased. */
    public void ignored() {
        ignored.increment();
    }

    /** An event that claims another tenant or service than where it lies; counted as a dead letter too. */
    public void misattributed() {
        misattributed.increment();
    }

    /**
     * @param age of the oldest event, in milliseconds; 0 when there is none
     * @param setAside events that are no longer tried
     */
    public void outbox(long events, long age, long setAside) {
        depth.set(events);
        parked.set(setAside);
        oldestMillis.set(age);
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }
}
