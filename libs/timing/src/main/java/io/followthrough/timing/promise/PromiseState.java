package io.followthrough.timing.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a promise stands. */
public enum PromiseState {
    PROMISED,
    KEPT,
    BROKEN;

    /**
     * What came too late does not mend it: only what settles it before it is due keeps it.
     *
     * @param settledAt when the employer answered, or the material went out; null while neither has happened
     */
    public static PromiseState of(Instant dueAt, @Nullable Instant settledAt, Instant now) {
        if (settledAt != null && settledAt.isBefore(dueAt)) {
            return KEPT;
        }
        return now.isBefore(dueAt) ? PROMISED : BROKEN;
    }
}
