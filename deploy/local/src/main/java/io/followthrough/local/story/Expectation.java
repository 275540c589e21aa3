package io.followthrough.local.story;

import io.followthrough.local.Patience;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen within its time.
 *
 * @param what what happens, as the failure names it
 * @param within how long it may take
 */
record Expectation(String what, Duration within) {

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
        AtomicReference<@Nullable T> seen = new AtomicReference<>();
        Patience.until(within, () -> {
            seen.set(look.get());
            return seen.get() != null;
        });
        T found = seen.get();
        if (found == null) {
            throw new StoryFailure(what + ": not within " + within.toSeconds() + " s");
        }
        return found;
    }
}
