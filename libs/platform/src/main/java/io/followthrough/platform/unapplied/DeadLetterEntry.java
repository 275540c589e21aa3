package io.followthrough.platform.unapplied;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that became a dead letter and that nothing has made up for. All services answer with it as it stands; nothing of
 * what the event tells is in it.
 *
 * @param id the event's, or one made of the record's place when it has none: what an operator puts back or drops it by
 * @param type {@code ce_type}; absent when the record does not say
 * @param subject {@code ce_subject}, the id of what it is about; likewise
 * @param cause why it could not be used
 * @param failedAt in real time, in sandboxes too
 */
@Schema(examples = """
        {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3ee", "type": "io.followthrough.SandboxClockSet.v1",
        "subject": "sandbox-clock", "cause": "EFFECT", "failedAt": "2026-11-05T15:10:00Z"}""")
public record DeadLetterEntry(
        @Schema(
                description =
                        "The event's, or one made of its place in Kafka: an operator puts it back or drops it by this")
        UUID id,

        @Schema(description = "The event's ce_type; absent when it does not say") @Nullable String type,

        @Schema(description = "The id of what the event is about; absent when it does not say") @Nullable String subject,

        @Schema(description = "Why it could not be used") FailureCause cause,

        @Schema(description = "When it last could not be used, in real time, in sandboxes too")
        Instant failedAt) {}
