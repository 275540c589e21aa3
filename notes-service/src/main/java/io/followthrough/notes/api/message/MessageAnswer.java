package io.followthrough.notes.api.message;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message, what the lint says of it and what a composed draft still lacks. */
@Schema(examples = MessageExamples.MESSAGE)
public record MessageAnswer(
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
        List<MissingPart> missing,
        Instant draftedAt,
        @Nullable Instant sentAt) {

    public static MessageAnswer of(Message message) {
        return new MessageAnswer(
                message.id(),
                message.kind(),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                message.channel(),
                message.state(),
                message.text().body(),
                message.text().findings(),
                message.text().missing(),
                message.draftedAt(),
                message.sentAt());
    }
}
