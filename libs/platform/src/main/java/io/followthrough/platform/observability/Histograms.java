package io.followthrough.platform.observability;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Requests by how long they took, in buckets: percentiles of several replicas cannot be put together otherwise. Few and where
 * decisions lie: what admission aims at (150 ms), what the objective is (500 ms), what a wait may take (20 s).
 */
@Singleton
class Histograms {

    private static final String REQUESTS = "http.server.requests";
    private static final double[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 150, 250, 500, 1000, 2500, 5000, 20000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter requests() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig usual) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BUCKETS)
                                .build()
                                .merge(usual)
                        : usual;
            }
        };
    }
}
