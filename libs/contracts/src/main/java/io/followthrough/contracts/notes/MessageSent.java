package io.followthrough.contracts.notes;

import io.followthrough.contracts.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate confirms having sent a message: it finishes the matching reminder. */
public record MessageSent(
        UUID messageId,
        MessageKind kind,
        Channel channel,
        UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable UUID recipientId,
        String candidateId,
        @Nullable ThankYouTier tier,
        @Nullable Boolean reasonGiven,
        Instant sentAt)
        implements MessageEvent {}
