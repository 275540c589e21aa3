package io.followthrough.local.process;

import io.followthrough.local.LaunchFailure;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, looking often and giving up in time. */
public final class Patience {

    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    /** Whether the condition became true within the limit. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted while waiting", e);
        }
    }
}
