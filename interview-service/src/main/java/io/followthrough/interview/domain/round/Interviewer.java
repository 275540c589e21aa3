package io.followthrough.interview.domain.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the employer in one round.
 *
 * @param greetingName how to greet this person, "Frau Dr. Krämer"; none = by the name
 * @param met whether the candidate met this person; null until the round is completed
 */
public record Interviewer(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String greetingName,
        @Nullable Boolean met) {

    /** What a person is called who was forgotten: the round keeps that somebody was there, not who. */
    public static final String NAMELESS = "Interviewer";

    public Interviewer {
        name = name.strip();
    }

    /** Somebody expected, not yet met. */
    public static Interviewer expected(UUID id, String name, @Nullable String email, @Nullable String title) {
        return new Interviewer(id, name, email, title, null, null);
    }

    Interviewer withMet(boolean wasMet) {
        return new Interviewer(id, name, email, title, greetingName, wasMet);
    }
}
