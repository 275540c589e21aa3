package io.followthrough.contracts.interviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody expected in a round. */
public record Interviewer(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String greetingName) {

    /** One who is greeted by name. */
    public Interviewer(UUID id, String name, @Nullable String title) {
        this(id, name, title, null);
    }
}
