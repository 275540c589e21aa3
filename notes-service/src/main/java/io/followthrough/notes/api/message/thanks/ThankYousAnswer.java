package io.followthrough.notes.api.message.thanks;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.thanks.ThankYouCoverage;
import io.followthrough.notes.domain.message.thanks.ThankYouTier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who of a round has been thanked (R9).
 *
 * @param sent n: how many were thanked
 * @param owed m: how many were met and are owed thanks
 */
@Schema(examples = ThankYouExamples.THANK_YOUS)
record ThankYousAnswer(
        UUID interviewId, UUID opportunityId, String candidateId, int sent, int owed, List<Thanks> thankYous) {

    /** One interviewer met, and the note to that person: the first one sent, else a draft, else none. */
    record Thanks(
            UUID recipientId,
            String name,
            @Nullable UUID messageId,
            Message.@Nullable State state,
            @Nullable Instant sentAt,
            @Nullable ThankYouTier tier) {

        static Thanks of(ThankYouCoverage.Thanks thanks) {
            return new Thanks(
                    thanks.interviewer().id(),
                    thanks.interviewer().name(),
                    thanks.messageId(),
                    thanks.state(),
                    thanks.sentAt(),
                    thanks.tier());
        }
    }

    static ThankYousAnswer of(ThankYouCoverage coverage) {
        return new ThankYousAnswer(
                coverage.interview().id(),
                coverage.interview().opportunityId(),
                coverage.interview().candidateId(),
                coverage.sent(),
                coverage.owed(),
                coverage.thanks().stream().map(Thanks::of).toList());
    }
}
