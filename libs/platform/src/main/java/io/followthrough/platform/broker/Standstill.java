package io.followthrough.platform.broker;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long something has been waiting for the same thing while Kafka was there. Any thread may ask. */
public final class Standstill {

    private @Nullable Object awaited;
    private long since;

    /**
     * Notes what is waited for now, and tells whether that is what was waited for before; another begins anew.
     *
     * @param now null for nothing
     */
    public synchronized boolean awaits(@Nullable Object now) {
        boolean still = now != null && now.equals(awaited);
        if (!still) {
            awaited = now;
            since = System.nanoTime();
        }
        return still;
    }

    /** Kafka was not there: that is no standstill, and what has passed until now does not count. */
    public synchronized void excused() {
        since = System.nanoTime();
    }

    /** How long by now; zero when nothing is waited for. */
    public synchronized Duration length() {
        return awaited == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }
}
