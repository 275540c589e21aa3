package io.followthrough.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Where in the request something is wrong, as the caller wrote it: {@code people[1].name}. */
final class FieldPath {

    private static final String WHOLE = "body";

    private FieldPath() {}

    /** The method and its parameter, which lead a violation's path, are named only when they are all there is. */
    static String of(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String parameter = WHOLE;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(field, node);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable()) {
            field.append('[')
                    .append(node.getIndex() == null ? "" : node.getIndex())
                    .append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    static String of(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }
}
