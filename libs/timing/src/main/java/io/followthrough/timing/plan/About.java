package io.followthrough.timing.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing or person a reminder is about.
 *
 * @param id its id; none for the candidate, whose id is no UUID
 * @param name a person's name; none for things and for people whose data was erased
 */
public record About(
        AboutType type, @Nullable UUID id, @Nullable String name) {

    /** Something that is told by its id alone. */
    public static About thing(AboutType type, UUID id) {
        return new About(type, id, null);
    }
}
