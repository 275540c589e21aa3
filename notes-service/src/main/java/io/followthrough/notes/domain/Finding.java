package io.followthrough.notes.domain;

/** What the lint has to say about a message: it advises, it never blocks. */
public record Finding(String rule, Severity severity, String message) {

    public enum Severity {
        ERROR,
        WARNING
    }
}
