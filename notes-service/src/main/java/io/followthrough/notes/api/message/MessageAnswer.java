package io.followthrough.notes.api.message;

import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.Withdrawal;
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
        List<QuotableAnswer> mightQuote,
        boolean composed,
        @Nullable String highlight,
        Instant draftedAt,
        @Nullable Instant sentAt,
        @Nullable WithdrawalAnswer withdrawal) {

    /** A private note that a message might quote, once the candidate has made it quotable. */
    record QuotableAnswer(
            Observation.Kind kind, String text, @Nullable UUID interviewerId) {

        static QuotableAnswer of(Observation note) {
            return new QuotableAnswer(note.kind(), note.text(), note.interviewerId());
        }
    }

    /** Why a draft is not to be sent any more. */
    record WithdrawalAnswer(String rule, String reason, Instant at) {

        static @Nullable WithdrawalAnswer of(Message message) {
            Withdrawal withdrawal = message.withdrawal();
            return withdrawal == null
                    ? null
                    : new WithdrawalAnswer(withdrawal.rule(), withdrawal.reason(), withdrawal.at());
        }
    }

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
                message.text().mightQuote().stream().map(QuotableAnswer::of).toList(),
                message.text().composed(),
                message.text().highlight(),
                message.draftedAt(),
                message.sentAt(),
                WithdrawalAnswer.of(message));
    }
}
