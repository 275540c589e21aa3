package io.followthrough.platform.deadletter;

import io.followthrough.platform.broker.Standstill;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records whose dead letter the broker refuses though it is there: each holds up what comes behind it. */
@ApplicationScoped
class RefusedDeadLetters {

    private final Map<String, Standstill> places = new ConcurrentHashMap<>();

    RefusedDeadLetters(MeterRegistry registry) {
        Gauge.builder("followthrough.inbox.dead.letters.refused", places, Map::size)
                .description("Records whose dead letter the broker refuses, and which hold up those behind them")
                .register(registry);
    }

    /** @param place topic, partition and offset of the record */
    void refused(String place) {
        places.computeIfAbsent(place, first -> new Standstill()).awaits(place);
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
        return places.values().stream()
                .map(Standstill::length)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
