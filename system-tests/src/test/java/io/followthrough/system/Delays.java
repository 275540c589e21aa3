package io.followthrough.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long something took, each time it was done. */
final class Delays {

    private final String name;
    private final List<Duration> delays = new ArrayList<>();

    Delays(String name) {
        this.name = name;
    }

    void add(Duration delay) {
        delays.add(delay);
    }

    int count() {
        return delays.size();
    }

    /** @param share between 0 and 1: 0.99 for what ninety-nine of a hundred do not exceed */
    Duration quantile(double share) {
        List<Duration> sorted = delays.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    @Override
    public String toString() {
        return delays.isEmpty()
                ? name + " was never measured"
                : "%s p50 %d ms, p99 %d ms, of %d"
                        .formatted(
                                name, quantile(0.5).toMillis(), quantile(0.99).toMillis(), delays.size());
    }
}
