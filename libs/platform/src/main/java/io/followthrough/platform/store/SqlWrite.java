package io.followthrough.platform.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with the values that it is executed with, as the client wants them. */
public record SqlWrite(String sql, List<@Nullable Object> values) {

    /** @param values from {@code $1} on */
    public static SqlWrite of(String sql, @Nullable Object... values) {
        List<@Nullable Object> bound = new ArrayList<>(values.length);
        for (Object value : values) {
            bound.add(BoundValues.of(value));
        }
        return new SqlWrite(sql, Collections.unmodifiableList(bound));
    }
}
