package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a line cannot be imported. The message does not repeat what the line says.
 *
 * @param line from 1, the line of the column titles
 * @param field the title of the column, or null when it is the whole line
 */
public record LineProblem(int line, @Nullable String field, String message) {}
