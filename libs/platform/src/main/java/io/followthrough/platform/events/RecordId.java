package io.followthrough.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which id people call a record that could not be used. */
public final class RecordId {

    private RecordId() {}

    /** The event's; one made of the record's place, always the same, when it has none that can be read. */
    public static UUID of(@Nullable String eventId, String topic, int partition, long offset) {
        return own(eventId)
                .orElseGet(() -> UUID.nameUUIDFromBytes(
                        "%s-%d@%d".formatted(topic, partition, offset).getBytes(StandardCharsets.UTF_8)));
    }

    /** The event's, by which it is called wherever it lies; empty when that cannot be read. */
    public static Optional<UUID> own(@Nullable String eventId) {
        try {
            return Optional.ofNullable(eventId).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
