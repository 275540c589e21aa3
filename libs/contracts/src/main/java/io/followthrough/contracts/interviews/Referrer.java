package io.followthrough.contracts.interviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who helped to get the interview and is owed thanks (R17). */
public record Referrer(UUID id, String name, @Nullable String greetingName) {

    /** One who is greeted by name. */
    public Referrer(UUID id, String name) {
        this(id, name, null);
    }
}
