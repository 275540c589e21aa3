package io.followthrough.notes.application.message;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import io.followthrough.notes.domain.message.thanks.ThankYouTier;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What other services learn of messages: that they were drafted and sent, never what they say. */
final class EventsOfMessages {

    private EventsOfMessages() {}

    static MessageDrafted drafted(Message message, boolean composed) {
        return new MessageDrafted(
                message.id(),
                MessageKind.valueOf(message.kind().name()),
                Channel.valueOf(message.channel().name()),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                composed,
                message.draftedAt());
    }

    static MessageSent sent(
            Message message, Instant sentAt, @Nullable KnownInterview interview, ThankYouLimits limits) {
        return new MessageSent(
                message.id(),
                MessageKind.valueOf(message.kind().name()),
                Channel.valueOf(message.channel().name()),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                interview == null ? null : tier(message.kind(), interview, sentAt, limits),
                reasonGiven(message),
                sentAt);
    }

    private static io.followthrough.contracts.notes.@Nullable ThankYouTier tier(
            Message.Kind kind, KnownInterview interview, Instant sentAt, ThankYouLimits limits) {
        return switch (kind) {
            case THANK_YOU, REFERRER_THANKS ->
                told(ThankYouTier.of(Duration.between(interview.endsAt(), sentAt), limits));
            case FOLLOW_UP, REFERENCE_BRIEF, CONNECT -> null;
        };
    }

    private static io.followthrough.contracts.notes.ThankYouTier told(ThankYouTier tier) {
        return io.followthrough.contracts.notes.ThankYouTier.valueOf(tier.name());
    }

    /** A follow-up that adds something discussed gives its reason (R28, R30). */
    private static @Nullable Boolean reasonGiven(Message message) {
        return message.kind() == Message.Kind.FOLLOW_UP
                ? Lint.isSpecific(message.text().findings(), message.kind())
                : null;
    }
}
