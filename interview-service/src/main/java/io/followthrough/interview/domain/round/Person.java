package io.followthrough.interview.domain.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the employer, as told.
 *
 * @param id who of those already known it is, or null for somebody new
 */
public record Person(
        @Nullable UUID id,
        String name,
        @Nullable String email,
        @Nullable String title) {

    public Person {
        name = name.strip();
    }

    Interviewer as(UUID itsId, @Nullable Boolean met) {
        return new Interviewer(itsId, name, email, title, met);
    }
}
