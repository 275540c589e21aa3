package io.followthrough.interview.domain.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who helped to get the interview, and is thanked too (R17).
 *
 * @param greetingName how to greet this person; none = by the name
 */
public record Referrer(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String greetingName) {

    /** What the candidate tells of this person. */
    public record Described(
            String name, @Nullable String email, @Nullable String greetingName) {

        public Referrer as(UUID id) {
            return new Referrer(id, name, email, greetingName);
        }
    }
}
