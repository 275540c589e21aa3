package io.followthrough.platform.overload;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import com.netflix.concurrency.limits.limit.window.PercentileSampleWindowFactory;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/**
 * How many requests this replica can have in the works. It follows their latency: one more for each quarter of a second
 * in which nine of ten were quick enough, a tenth fewer for each in which they were not (additive increase,
 * multiplicative decrease). The tenth may be imports and exports, which take long without anything being wrong.
 */
@ApplicationScoped
class Capacity {

    private static final int WINDOW_MILLIS = 250;
    private static final int WINDOW_SAMPLES = 10;
    private static final int MOST_SAMPLES = 100;
    private static final double QUICK_PART = 0.9;
    private static final double BACK_OFF = 0.9;
    /** Of the most, when nothing is known yet: code that has not run before is slow. */
    private static final int AT_FIRST = 4;

    private final Limit limit;

    Capacity(LoadLimits limits, MeterRegistry metrics) {
        int least = Math.min(limits.inFlightAtLeast(), limits.inFlight());
        AIMDLimit following = AIMDLimit.newBuilder()
                .minLimit(least)
                .initialLimit(Math.max(least, limits.inFlight() / AT_FIRST))
                .maxLimit(limits.inFlight())
                .timeout(limits.latency().toNanos(), TimeUnit.NANOSECONDS)
                .backoffRatio(BACK_OFF)
                .build();
        this.limit = WindowedLimit.newBuilder()
                .minWindowTime(WINDOW_MILLIS, TimeUnit.MILLISECONDS)
                .maxWindowTime(WINDOW_MILLIS, TimeUnit.MILLISECONDS)
                .windowSize(WINDOW_SAMPLES)
                .sampleWindowFactory(PercentileSampleWindowFactory.of(QUICK_PART, MOST_SAMPLES))
                .build(following);
        metrics.gauge("followthrough.requests.limit", this, Capacity::now);
    }

    /** Requests in the works. */
    int now() {
        return limit.getLimit();
    }

    /** A request has ended that began at {@code begun} nanoseconds, with so many in the works. */
    void note(long begun, int inFlight) {
        limit.onSample(begun, System.nanoTime() - begun, inFlight, false);
    }
}
