package io.followthrough.notes.api;

import io.followthrough.notes.domain.Finding;
import io.followthrough.notes.domain.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message and what the lint says of it. */
record MessageAnswer(
        UUID id,
        Message.Kind kind,
        UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable UUID recipientId,
        String candidateId,
        Message.Channel channel,
        Message.State state,
        String body,
        List<Finding> lint,
        Instant draftedAt) {

    static MessageAnswer of(Message message) {
        return new MessageAnswer(
                message.id(),
                message.kind(),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                message.channel(),
                message.state(),
                message.body(),
                message.findings(),
                message.draftedAt());
    }
}
