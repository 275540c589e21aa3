package io.followthrough.notes.domain.message.thanks;

import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of a round has been thanked, and how soon: n of the m people met (R9, R10). */
public record ThankYouCoverage(KnownInterview interview, List<Thanks> thanks) {

    private static final Comparator<Message> SENT_FIRST = Comparator.comparing(
                    Message::sentAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Message::id);

    public ThankYouCoverage {
        thanks = List.copyOf(thanks);
    }

    /**
     * What was written to one interviewer.
     *
     * @param messageId the note that was sent first, else the first draft, else null
     * @param sentAt null while none was sent
     * @param tier null while none was sent
     */
    public record Thanks(
            Interviewer interviewer,
            @Nullable UUID messageId,
            @Nullable Instant sentAt,
            @Nullable ThankYouTier tier) {

        /** Null while nothing was written. */
        public Message.@Nullable State state() {
            if (messageId == null) {
                return null;
            }
            return sentAt == null ? Message.State.DRAFT : Message.State.SENT;
        }
    }

    /**
     * Nobody of a void round is owed thanks.
     *
     * @param thankYous of that round
     */
    public static ThankYouCoverage of(KnownInterview interview, List<Message> thankYous, ThankYouLimits limits) {
        return new ThankYouCoverage(
                interview,
                interview.interviewers().stream()
                        .filter(one -> one.met() && !interview.isVoid())
                        .map(met -> thanks(interview, met, thankYous, limits))
                        .toList());
    }

    /** How many are owed thanks: m. */
    public int owed() {
        return thanks.size();
    }

    /** How many were thanked: n. */
    public int sent() {
        return (int) thanks.stream().filter(one -> one.sentAt() != null).count();
    }

    private static Thanks thanks(
            KnownInterview interview, Interviewer met, List<Message> thankYous, ThankYouLimits limits) {
        return thankYous.stream()
                .filter(one -> met.id().equals(one.subject().recipientId()))
                .filter(one -> one.state() != Message.State.WITHDRAWN)
                .min(SENT_FIRST)
                .map(one -> new Thanks(met, one.id(), one.sentAt(), tier(interview, one.sentAt(), limits)))
                .orElse(new Thanks(met, null, null, null));
    }

    private static @Nullable ThankYouTier tier(
            KnownInterview interview, @Nullable Instant sentAt, ThankYouLimits limits) {
        return sentAt == null ? null : ThankYouTier.of(Duration.between(interview.endsAt(), sentAt), limits);
    }
}
