package io.followthrough.timing.promise;

import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.InterviewResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the employer let the candidate know, which answers what it promised before (R24).
 *
 * @param origin the response, round or opportunity that says so; null where it is not asked for
 */
public record Word(@Nullable UUID origin, Instant at) {

    /** The earliest first; of those at one instant always the same one. */
    static final Comparator<Word> IN_ORDER =
            Comparator.comparing(Word::at).thenComparing(word -> String.valueOf(word.origin()));

    /** A response is one, whatever it says. */
    public static Word response(@Nullable UUID responseId, Instant receivedAt) {
        return new Word(responseId, receivedAt);
    }

    /** An employer that wants another round has not kept silent; of one that is entered later it said so when it began. */
    public static Word invitation(@Nullable UUID interviewId, Instant plannedAt, Instant startsAt) {
        return new Word(interviewId, startsAt.isBefore(plannedAt) ? startsAt : plannedAt);
    }

    /** How a round ended is one, unless it is undecided. */
    public static Optional<Word> outcome(@Nullable UUID interviewId, InterviewResult result) {
        return result.outcome().isResponse()
                ? Optional.of(new Word(interviewId, result.recordedAt()))
                : Optional.empty();
    }

    /** How the opportunity ended is one, unless nothing came: a candidate that withdrew awaits nothing any more. */
    public static Optional<Word> outcome(@Nullable UUID opportunityId, OpportunityResult result) {
        return result.outcome().isAnswer()
                ? Optional.of(new Word(opportunityId, result.recordedAt()))
                : Optional.empty();
    }
}
