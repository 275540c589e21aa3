package io.followthrough.platform.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns values into what the PostgreSQL client binds. */
final class BoundValues {

    private BoundValues() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof ZoneId zone) {
            return zone.getId();
        }
        if (value instanceof Collection<?>) {
            throw new IllegalArgumentException("bind an array of the column's type, not a collection");
        }
        return value;
    }
}
