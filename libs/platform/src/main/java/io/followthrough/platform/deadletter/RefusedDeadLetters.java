package io.followthrough.platform.deadletter;

import io.followthrough.platform.broker.Standstill;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records whose dead letter the broker refuses though it is there: each holds up what comes behind it with its key. */
@ApplicationScoped
class RefusedDeadLetters {

    /** The inbox tries every few seconds; who has not for so long has given the partition to another replica. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(1);

    /** @param lastTriedAt by {@link System#nanoTime()} */
    private record Refused(Standstill standstill, long lastTriedAt) {

        boolean isGivenUp() {
            return System.nanoTime() - lastTriedAt > GIVEN_UP_AFTER.toNanos();
        }
    }

    private final Map<String, Refused> places = new ConcurrentHashMap<>();

    RefusedDeadLetters(MeterRegistry registry) {
        Gauge.builder("followthrough.inbox.dead.letters.refused", this, RefusedDeadLetters::count)
                .description("Records whose dead letter the broker refuses, and which hold up those behind them")
                .register(registry);
    }

    /** @param place topic, partition and offset of the record */
    void refused(String place) {
        places.compute(place, (same, before) -> {
            Standstill standstill = before == null ? new Standstill() : before.standstill();
            standstill.awaits(place);
            return new Refused(standstill, System.nanoTime());
        });
    }

    /** The broker was not there: nothing is known of the place. */
    void excused(String place) {
        places.remove(place);
    }

    void taken(String place) {
        places.remove(place);
    }

    /** How long the one that has waited longest has, with the broker there; zero when there is none. */
    Duration longest() {
        forgetGivenUp();
        return places.values().stream()
                .map(place -> place.standstill().length())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private int count() {
        forgetGivenUp();
        return places.size();
    }

    private void forgetGivenUp() {
        places.values().removeIf(Refused::isGivenUp);
    }
}
