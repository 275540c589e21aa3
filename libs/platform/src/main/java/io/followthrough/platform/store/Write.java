package io.followthrough.platform.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with the values that it is executed with, as the client wants them. */
public record Write(Statement statement, List<@Nullable Object> values) {

    static Write of(Statement statement, @Nullable Object[] values) {
        List<@Nullable Object> bound = new ArrayList<>(values.length);
        for (Object value : values) {
            bound.add(asBound(value));
        }
        return new Write(statement, Collections.unmodifiableList(bound));
    }

    private static @Nullable Object asBound(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> name ? name.name() : value;
    }
}
