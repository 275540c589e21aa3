package io.followthrough.platform.overload;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one tenant asks of this replica: how fast, and how much at once. */
final class TenantLoad {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final TokenBucket bucket;
    private final TokenBucket lines;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final int share;

    TenantLoad(LoadLimits limits, long now) {
        this.bucket = new TokenBucket(limits.requestsPerSecond(), limits.burst(), now);
        this.lines = new TokenBucket(limits.linesPerSecond(), limits.linesAtOnce(), now);
        this.share = limits.inFlightPerTenant();
    }

    /** Zero when the request may go on, to be followed by {@link #leave}; else how long to stay away. */
    Duration enter(long now) {
        if (inFlight.incrementAndGet() > share) {
            inFlight.decrementAndGet();
            return SOON;
        }
        Duration wait = bucket.take(now);
        if (!wait.isZero()) {
            inFlight.decrementAndGet();
        }
        return wait;
    }

    /** How many requests it may send at once. */
    int available(long now) {
        return bucket.available(now);
    }

    /** How long it has to stay away to have its whole allowance again. */
    Duration untilFull(long now) {
        return bucket.untilFull(now);
    }

    void leave() {
        inFlight.decrementAndGet();
    }

    /** Zero when so many lines may be taken over; else how long to stay away. */
    Duration takeLines(int count, long now) {
        return lines.take(count, now);
    }

    boolean isIdle(long now) {
        return inFlight.get() == 0 && bucket.isFull(now) && lines.isFull(now);
    }
}
