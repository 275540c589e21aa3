package io.followthrough.platform.web;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.values.UnfitValueException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses a malformed query parameter by its name; the framework alone would answer 404. */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Form> FORMS = Map.of(
            UUID.class, new Form("a UUID", UUID::fromString),
            Integer.class, new Form("a whole number", Integer::valueOf),
            String.class, new Form("a text without the character U+0000", QueryParameters::storable),
            Instant.class, new Form("an instant", WrittenInstant::read),
            LocalDate.class, new Form("a date", WrittenDate::read),
            Boolean.class, new Form("true or false", QueryParameters::truth));

    private record Form(String name, Function<String, Object> read) {}

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        String name = queryParameter(annotations);
        Form form = type.isEnum() ? formOf(type) : FORMS.get(type);
        return name == null || form == null ? null : new Converter<>(type, name, form);
    }

    private static @Nullable String queryParameter(Annotation @Nullable [] annotations) {
        if (annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam parameter) {
                    return parameter.value();
                }
            }
        }
        return null;
    }

    private static Form formOf(Class<?> enumeration) {
        Map<String, Object> byName =
                Arrays.stream(enumeration.getEnumConstants()).collect(Collectors.toMap(Object::toString, one -> one));
        String names = Arrays.stream(enumeration.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new Form("one of " + names, text -> {
            Object found = byName.get(text);
            if (found == null) {
                throw new IllegalArgumentException(text);
            }
            return found;
        });
    }

    private static Object storable(String text) {
        if (!WrittenText.isStorable(text)) {
            throw new IllegalArgumentException("U+0000");
        }
        return text;
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Converter<T>(Class<T> type, String name, Form form) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return type.cast(form.read().apply(text));
            } catch (UnfitValueException unfit) {
                throw new WebApplicationException(
                        ProblemException.invalid(name, unfit.reason()), Response.Status.BAD_REQUEST);
            } catch (RuntimeException malformed) {
                throw new WebApplicationException(
                        ProblemException.invalid(name, "is not " + form.name()), Response.Status.BAD_REQUEST);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
