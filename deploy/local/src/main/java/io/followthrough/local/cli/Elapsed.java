package io.followthrough.local.cli;

import java.time.Duration;
import java.util.Locale;

/** The time since it was made, as people read it: {@code 3.4 s}. */
final class Elapsed {

    private final long start = System.nanoTime();

    @Override
    public String toString() {
        double seconds =
                (double) (System.nanoTime() - start) / Duration.ofSeconds(1).toNanos();
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
