package io.followthrough.notes.application.message;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import io.followthrough.notes.domain.message.thanks.ThankYouTier;
import io.followthrough.notes.store.message.thanks.ThankYouLimitsOfTenant;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells the other services that, and how soon, a message was sent. */
@ApplicationScoped
class TellSent {

    private final ThankYouLimitsOfTenant limits;

    TellSent(ThankYouLimitsOfTenant limits) {
        this.limits = limits;
    }

    Uni<Void> tell(TenantTransaction transaction, MessageContext context, Message message, Instant sentAt) {
        return limits.find(transaction)
                .invoke(found -> transaction.publish(sent(message, sentAt, context, found)))
                .replaceWithVoid();
    }

    /** What other services learn: that it was sent and how soon, never what it says. */
    private static MessageSent sent(Message message, Instant sentAt, MessageContext context, ThankYouLimits limits) {
        KnownInterview interview = context.interview();
        return new MessageSent(
                message.id(),
                MessageKind.valueOf(message.kind().name()),
                Channel.valueOf(message.channel().name()),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                interview == null ? null : tier(message.kind(), interview, sentAt, limits),
                reasonGiven(message, context),
                sentAt);
    }

    private static io.followthrough.contracts.notes.@Nullable ThankYouTier tier(
            Message.Kind kind, KnownInterview interview, Instant sentAt, ThankYouLimits limits) {
        return switch (kind) {
            case THANK_YOU, REFERRER_THANKS ->
                published(ThankYouTier.of(Duration.between(interview.endsAt(), sentAt), limits));
            case FOLLOW_UP, REFERENCE_BRIEF, CONNECT -> null;
        };
    }

    private static io.followthrough.contracts.notes.ThankYouTier published(ThankYouTier tier) {
        return io.followthrough.contracts.notes.ThankYouTier.valueOf(tier.name());
    }

    /** A follow-up gives its reason by something discussed (R30); to cite the same again is none (R28). */
    private static @Nullable Boolean reasonGiven(Message message, MessageContext context) {
        return message.kind() == Message.Kind.FOLLOW_UP
                ? Lint.givesReason(
                        message.text().body(),
                        context.judging(
                                message.kind(),
                                message.channel(),
                                message.text().highlight(),
                                message.id()))
                : null;
    }
}
