package io.followthrough.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the caller. Carries no stack trace: it is an answer, not a fault. */
public class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final @Nullable String rule;
    private final List<Violation> violations;
    private final int retryAfterSeconds;

    public ProblemException(ProblemKind kind, String detail, @Nullable String rule, List<Violation> violations) {
        this(kind, detail, rule, violations, 0);
    }

    private ProblemException(
            ProblemKind kind, String detail, @Nullable String rule, List<Violation> violations, int retryAfterSeconds) {
        super(detail, null, false, false);
        this.kind = kind;
        this.rule = rule;
        this.violations = List.copyOf(violations);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** What an unknown id and an invisible one are answered with, alike. */
    public static ProblemException notFound(String resource) {
        return new ProblemException(ProblemKind.NOT_FOUND, "There is no such " + resource + ".", null, List.of());
    }

    public static ProblemException conflict(String detail) {
        return new ProblemException(ProblemKind.CONFLICT, detail, null, List.of());
    }

    public static ProblemException invalid(String field, String message) {
        return new ProblemException(
                ProblemKind.INVALID_REQUEST, field + ": " + message, null, List.of(new Violation(field, message)));
    }

    /** @param message a sentence, or what is to be said of the field: "must not lie ahead" */
    public static ProblemException brokenRule(@Nullable String rule, String field, String message) {
        boolean needsItsSubject = Character.isLowerCase(message.charAt(0));
        return new ProblemException(
                ProblemKind.BROKEN_RULE,
                needsItsSubject ? field + " " + message + "." : message,
                rule,
                List.of(new Violation(field, message)));
    }

    /** A refusal whose cause is one field or header. */
    public static ProblemException of(ProblemKind kind, String field, String message) {
        return new ProblemException(kind, field + " " + message + ".", null, List.of(new Violation(field, message)));
    }

    /** A refusal that says no more than its kind. */
    public static ProblemException of(ProblemKind kind, String detail) {
        return new ProblemException(kind, detail, null, List.of());
    }

    /** A refusal that passes by itself; the caller may come again after so many seconds. */
    public static ProblemException passing(ProblemKind kind, String detail, int retryAfterSeconds) {
        return new ProblemException(kind, detail, null, List.of(), retryAfterSeconds);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The seconds of {@code Retry-After}; 0 when coming again is of no use. */
    int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** @param instance the path of the request that it answers */
    public Problem toProblem(String instance) {
        return new Problem(kind.type(), kind.title(), kind.status(), getMessage(), instance, rule, violations);
    }
}
