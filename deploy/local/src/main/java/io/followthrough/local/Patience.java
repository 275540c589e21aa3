package io.followthrough.local;

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

    /** Waits until the process is ready; a process that ends or takes too long is a failure that names it. */
    static void untilReady(GuardedProcess process, Duration limit, BooleanSupplier ready) {
        boolean settled = until(limit, () -> !process.isAlive() || ready.getAsBoolean());
        if (!process.isAlive()) {
            throw LaunchFailure.of(process, "ended with status " + process.exitStatus() + " before it was ready");
        }
        if (!settled) {
            throw LaunchFailure.of(process, "was not ready after " + limit.toSeconds() + " s");
        }
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
