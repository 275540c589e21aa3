package io.followthrough.platform.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.DurationDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.followthrough.contracts.Planned;
import io.followthrough.platform.values.CalendarYears;
import io.followthrough.platform.values.IncomingText;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Judges the values of an event as it is read, whatever field they stand in: contextual deserializers of a mapper, which
 * choose their rule once for each field and not once for each event.
 */
final class IncomingValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IncomingValues() {
        addDeserializer(
                Instant.class,
                new Judged<>(
                        InstantDeserializer.INSTANT,
                        property -> isPlanned(property) ? CalendarYears::planned : CalendarYears::within));
        addDeserializer(
                LocalDate.class,
                new Judged<>(
                        LocalDateDeserializer.INSTANCE,
                        property -> isPlanned(property) ? CalendarYears::planned : CalendarYears::within));
        addDeserializer(Duration.class, new Judged<>(DurationDeserializer.INSTANCE, property -> CalendarYears::within));
        addDeserializer(
                String.class,
                new Judged<>(
                        StringDeserializer.instance,
                        property -> isId(property) ? IncomingText::toldId : IncomingText::told));
    }

    /** {@code values} as they were read, if they pass. */
    private static final class Judged<T> extends StdDeserializer<T> implements ContextualDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> values;
        private final transient Function<@Nullable BeanProperty, UnaryOperator<T>> rules;
        private final transient UnaryOperator<T> rule;

        Judged(StdDeserializer<T> values, Function<@Nullable BeanProperty, UnaryOperator<T>> rules) {
            this(values.handledType(), values, rules, rules.apply(null));
        }

        private Judged(
                Class<?> type,
                JsonDeserializer<T> values,
                Function<@Nullable BeanProperty, UnaryOperator<T>> rules,
                UnaryOperator<T> rule) {
            super(type);
            this.values = values;
            this.rules = rules;
            this.rule = rule;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Judged<>(handledType(), values, rules, rules.apply(property));
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T value = values.deserialize(parser, context);
            return value == null ? null : rule.apply(value);
        }
    }

    /** A name that ends so is that of an id that somebody else gave, or of what refers to one. */
    private static boolean isId(@Nullable BeanProperty property) {
        return property != null && property.getName().endsWith("Id");
    }

    private static boolean isPlanned(@Nullable BeanProperty property) {
        return property != null
                && property.getMember() != null
                && property.getMember().getDeclaringClass().getPackage().isAnnotationPresent(Planned.class);
    }
}
