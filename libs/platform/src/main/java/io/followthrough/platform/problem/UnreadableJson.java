package io.followthrough.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.followthrough.platform.values.UnfitValueException;

/** What to say of a body that could not be read, without quoting it. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ProblemException refusal(JsonProcessingException unreadable) {
        if (is(unreadable, StreamConstraintsException.class)) {
            return ProblemException.invalid(field(unreadable), "is nested too deeply or holds too long a value");
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return ProblemException.invalid(FieldPath.of(unknown), "is not a known field");
        }
        if (unreadable.getCause() instanceof UnfitValueException unfit) {
            return ProblemException.invalid(field(unreadable), unfit.reason());
        }
        if (is(unreadable, StreamReadException.class) && !is(unreadable, InputCoercionException.class)) {
            return ProblemException.invalid("body", "is not valid JSON, or names a field twice");
        }
        return ProblemException.invalid(field(unreadable), "has the wrong type or form");
    }

    private static String field(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping ? FieldPath.of(mapping) : "body";
    }

    /** Inside an object or a list the mapper wraps what the parser refuses. */
    private static boolean is(JsonProcessingException unreadable, Class<?> kind) {
        return kind.isInstance(unreadable) || kind.isInstance(unreadable.getCause());
    }
}
