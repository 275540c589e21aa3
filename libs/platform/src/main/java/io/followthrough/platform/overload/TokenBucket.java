package io.followthrough.platform.overload;

import java.time.Duration;

/** So many tokens at once, so many a second in the long run. Times are nanoseconds of one monotonic clock. */
public final class TokenBucket {

    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final double perNano;
    private final int burst;
    private double tokens;
    private long filledAt;

    public TokenBucket(int tokensPerSecond, int burst, long now) {
        this.perNano = tokensPerSecond / NANOS_PER_SECOND;
        this.burst = burst;
        this.tokens = burst;
        this.filledAt = now;
    }

    /** Takes a token: zero, or how long until there is one to take. */
    public Duration take(long now) {
        return take(1, now);
    }

    /** Takes so many tokens: zero, or how long until there are as many. More than it ever holds is taken when it is full. */
    public synchronized Duration take(int wanted, long now) {
        fill(now);
        int most = Math.min(wanted, burst);
        if (tokens >= most) {
            tokens -= most;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((most - tokens) / perNano));
    }

    /** How many tokens there are to take. */
    public synchronized int available(long now) {
        fill(now);
        return (int) tokens;
    }

    /** How long until it is full if nobody takes any. */
    public synchronized Duration untilFull(long now) {
        fill(now);
        return Duration.ofNanos((long) Math.ceil((burst - tokens) / perNano));
    }

    /** A full bucket remembers nothing: it may be forgotten. */
    public synchronized boolean isFull(long now) {
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
