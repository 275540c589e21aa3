package io.followthrough.notes.domain.hiring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the employer in one round, and whether the candidate met this person.
 *
 * @param greetingName how to greet this person; null for by the name
 */
public record Interviewer(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String greetingName,
        boolean met) {

    /** One who is greeted by name. */
    public Interviewer(UUID id, String name, @Nullable String title, boolean met) {
        this(id, name, title, null, met);
    }

    /** What a person is called who has asked to be forgotten. */
    private static final String NAMELESS = "Interviewer";

    /** Has asked to be forgotten. */
    public boolean hasNoName() {
        return name.equals(NAMELESS);
    }

    /** The same person, who was or was not met, without a name. */
    Interviewer nameless() {
        return new Interviewer(id, NAMELESS, null, null, met);
    }
}
