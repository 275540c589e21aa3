package io.followthrough.platform.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one type's values of rows: of a single column, or a record of as many columns as it has components. */
public final class RowType<T> {

    private static final ClassValue<RowType<?>> TYPES = new ClassValue<>() {
        @Override
        protected RowType<?> computeValue(Class<?> type) {
            return new RowType<>(type);
        }
    };

    private final Class<T> type;
    private final Class<?>[] columns;
    private final @Nullable Constructor<T> constructor;

    private RowType(Class<T> type) {
        this.type = type;
        if (type.isRecord()) {
            this.columns = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            this.constructor = constructorOf(type, columns);
        } else {
            this.columns = new Class<?>[] {type};
            this.constructor = null;
        }
    }

    @SuppressWarnings("unchecked") // computeValue keeps the type
    public static <T> RowType<T> of(Class<T> type) {
        return (RowType<T>) TYPES.get(type);
    }

    private static <T> Constructor<T> constructorOf(Class<T> type, Class<?>[] columns) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(columns);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    /**
     * @param row the values of the columns as the client decoded them
     * @throws IllegalStateException when the statement answers other columns than the type has
     */
    @SuppressWarnings("unchecked") // converted to the type just before
    public T read(@Nullable Object[] row) {
        if (row.length != columns.length) {
            throw new IllegalStateException(type + " takes " + columns.length + " columns, not " + row.length);
        }
        if (constructor == null) {
            return (T) Objects.requireNonNull(
                    converted(row[0], columns[0]),
                    "a column that may be null wants a record with a nullable component");
        }
        @Nullable Object[] components = new @Nullable Object[row.length];
        for (int index = 0; index < row.length; index++) {
            components[index] = converted(row[index], columns[index]);
        }
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row is no " + type, e.getCause() == null ? e : e.getCause());
        }
    }

    private static @Nullable Object converted(@Nullable Object value, Class<?> type) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        if (value instanceof OffsetDateTime moment && type == Instant.class) {
            return moment.toInstant();
        }
        if (value instanceof Number number) {
            return numberOf(number, type);
        }
        if (value instanceof String text) {
            return ofText(text, type);
        }
        if (value instanceof Object[] array && type == List.class) {
            return List.of(array);
        }
        if (value instanceof Buffer bytes && type == byte[].class) {
            return bytes.getBytes();
        }
        if (type == String.class && (value instanceof JsonObject || value instanceof JsonArray)) {
            return value.toString();
        }
        return value; // a primitive's wrapper; anything else fails in the constructor, which names the type
    }

    private static Object numberOf(Number number, Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return Math.toIntExact(number.longValue());
        }
        if (type == Long.class || type == long.class) {
            return number.longValue();
        }
        return type == Double.class || type == double.class ? number.doubleValue() : number;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is an enum's
    private static Object ofText(String text, Class<?> type) {
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, text);
        }
        return type == ZoneId.class ? ZoneId.of(text) : text;
    }
}
