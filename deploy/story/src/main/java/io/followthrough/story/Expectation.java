package io.followthrough.story;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen within its time.
 *
 * @param what what happens, as the failure names it
 * @param within how long it may take
 */
record Expectation(String what, Duration within) {

    private static final long PAUSE_MILLIS = 50;

    static Expectation that(String what, Duration within) {
        return new Expectation(what, within);
    }

    /**
     * Looks until there is something to see.
     *
     * @param look gives null while there is nothing
     * @throws StoryFailure naming what did not happen
     */
    <T> T awaitFirst(Supplier<@Nullable T> look) {
        long end = System.nanoTime() + within.toNanos();
        T seen = look.get();
        while (seen == null) {
            if (System.nanoTime() > end) {
                throw new StoryFailure(what + ": not within " + within.toSeconds() + " s");
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure(what + ": interrupted while waiting for it", e);
        }
    }
}
