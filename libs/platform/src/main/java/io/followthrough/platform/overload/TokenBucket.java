package io.followthrough.platform.overload;

import java.time.Duration;

/** So many requests at once, so many a second in the long run. Times are nanoseconds of one monotonic clock. */
public final class TokenBucket {

    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final double perNano;
    private final int burst;
    private double tokens;
    private long filledAt;

    public TokenBucket(int requestsPerSecond, int burst, long now) {
        this.perNano = requestsPerSecond / NANOS_PER_SECOND;
        this.burst = burst;
        this.tokens = burst;
        this.filledAt = now;
    }

    /** Takes a token: zero, or how long until there is one to take. */
    public synchronized Duration take(long now) {
        fill(now);
        if (tokens >= 1) {
            tokens--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - tokens) / perNano));
    }

    /** Puts back what was taken for nothing. */
    public synchronized void giveBack() {
        tokens = Math.min(burst, tokens + 1);
    }

    /** A full bucket remembers nothing: it may be forgotten. */
    synchronized boolean isFull(long now) {
        fill(now);
        return tokens >= burst;
    }

    private void fill(long now) {
        if (now > filledAt) {
            tokens = Math.min(burst, tokens + (now - filledAt) * perNano);
            filledAt = now;
        }
    }
}
