package io.followthrough.notes.api.exports;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message in an export. */
record MessageView(
        UUID id,
        @Nullable UUID interviewId,
        @Nullable UUID recipientId,
        String kind,
        String channel,
        String state,
        String body,
        List<Finding> lint,
        List<MissingPart> missing,
        Instant draftedAt,
        @Nullable Instant sentAt) {

    static MessageView of(Message message) {
        return new MessageView(
                message.id(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.kind().name(),
                message.channel().name(),
                message.state().name(),
                message.text().body(),
                message.text().findings(),
                message.text().missing(),
                message.draftedAt(),
                message.sentAt());
    }
}
