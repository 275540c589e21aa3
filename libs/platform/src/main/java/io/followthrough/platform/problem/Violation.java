package io.followthrough.platform.problem;

/** One thing wrong with a request, at the JSON field that it is about. */
public record Violation(String field, String message) {}
