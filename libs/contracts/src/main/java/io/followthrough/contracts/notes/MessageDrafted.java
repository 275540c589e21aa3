package io.followthrough.contracts.notes;

import io.followthrough.contracts.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message is ready to be looked over, composed from the notes or written by the candidate. */
public record MessageDrafted(
        UUID messageId,
        MessageKind kind,
        Channel channel,
        UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable UUID recipientId,
        String candidateId,
        boolean composed,
        Instant draftedAt)
        implements MessageEvent {}
