package io.followthrough.platform.unapplied;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an event could not be used, as callers are told: no word of why. */
@Schema(
        examples = "{\"id\": \"01a181d8-51c2-7e16-88f7-5c5d7813f3ee\", \"failedAt\": \"2026-11-05T15:10:00Z\"}",
        description =
                "Something could not be taken into account here; it is lifted by itself once that was made up for")
public record Failure(
        @Schema(description = "To be quoted to those who run the service")
        UUID id,

        @Schema(description = "In real time, in sandboxes too")
        Instant failedAt) {}
