package io.followthrough.platform.inbox;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The events of one channel that are here. */
final class ChannelLoad {

    private final Set<Delivery> present = new LinkedHashSet<>();
    private final Set<Delivery> inFlight = ConcurrentHashMap.newKeySet();
    private final Set<Delivery> held = ConcurrentHashMap.newKeySet();

    synchronized void arrived(Delivery delivery) {
        present.add(delivery);
    }

    synchronized void left(Delivery delivery) {
        present.remove(delivery);
        inFlight.remove(delivery);
        held.remove(delivery);
    }

    Set<Delivery> inFlight() {
        return inFlight;
    }

    Set<Delivery> held() {
        return held;
    }

    synchronized int waiting() {
        return present.size() - inFlight.size();
    }

    synchronized double oldestSeconds() {
        return present.stream()
                .findFirst()
                .map(oldest ->
                        oldest.age().toMillis() / (double) Duration.ofSeconds(1).toMillis())
                .orElse(0.0);
    }
}
