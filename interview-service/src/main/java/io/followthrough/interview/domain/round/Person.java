package io.followthrough.interview.domain.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the employer, as told.
 *
 * @param greetingName how to greet this person; none = by the name
 * @param id who of those already known it is, or null for somebody new
 */
public record Person(
        @Nullable UUID id,
        String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String greetingName) {

    public Person {
        name = name.strip();
    }

    /** One who is greeted by name. */
    public Person(@Nullable UUID id, String name, @Nullable String email, @Nullable String title) {
        this(id, name, email, title, null);
    }

    Interviewer as(UUID itsId, @Nullable Boolean met) {
        return new Interviewer(itsId, name, email, title, greetingName, met);
    }
}
