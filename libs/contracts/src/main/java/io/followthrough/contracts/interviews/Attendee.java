package io.followthrough.contracts.interviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody expected in a completed round, and whether the candidate met them: only those met are owed thanks (R9). */
public record Attendee(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String greetingName,
        boolean met) {

    /** One who is greeted by name. */
    public Attendee(UUID id, String name, @Nullable String title, boolean met) {
        this(id, name, title, null, met);
    }
}
