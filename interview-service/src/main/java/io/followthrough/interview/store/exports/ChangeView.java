package io.followthrough.interview.store.exports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an opportunity's history, as it is handed out.
 *
 * @param about the round, material, reference or response that changed; absent for the opportunity itself
 * @param reason why, in the words of who did it
 */
public record ChangeView(
        UUID id,
        UUID opportunityId,
        Instant at,
        AuthorView by,
        String kind,
        @Nullable UUID about,
        List<FieldView> changes,
        @Nullable String reason) {

    /** Who did it, in which role. */
    public record AuthorView(String subject, String role) {}

    /** A field that changed; of what is somebody else's neither value was kept. */
    public record FieldView(
            String field, @Nullable String from, @Nullable String to) {}

    public ChangeView {
        changes = List.copyOf(changes);
    }
}
