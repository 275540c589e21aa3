package io.followthrough.timing.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that breaks its constraints; names every field at fault, not only the first. */
public final class InvalidPolicy extends IllegalArgumentException {

    private final transient List<Violation> violations;

    InvalidPolicy(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** What is wrong, in the order of the policy's fields; never empty. */
    public List<Violation> violations() {
        return violations;
    }

    /** One field at fault: its path in the policy document, for example {@code thankYou.dueBy}, and what is wrong. */
    public record Violation(String field, String message) {

        @Override
        public String toString() {
            return field + ' ' + message;
        }
    }
}
