package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.message.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be drafted.
 *
 * @param subject as far as it was named; what was left out is chosen
 * @param body as typed, or null to have it composed from the notes
 * @param highlight what a reference is to speak about (R23), or null
 */
public record NewMessage(
        Message.Kind kind,
        Message.Channel channel,
        Message.Subject subject,
        @Nullable String body,
        @Nullable String highlight) {

    NewMessage about(Message.Subject chosen) {
        return new NewMessage(kind, channel, chosen, body, highlight);
    }

    /** A follow-up that a reminder asked for. */
    public static NewMessage followUp(Message.Channel channel, UUID opportunityId, UUID interviewId) {
        return new NewMessage(
                Message.Kind.FOLLOW_UP, channel, new Message.Subject(opportunityId, interviewId, null), null, null);
    }
}
