package io.followthrough.interview.domain.promise;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when the employer said it would decide (R1).
 *
 * @param decisionDate the date understood, {@code D} of the rules, or null when there is none
 * @param statedAs the employer's own words, for example "end of the week"
 */
public record HiringTimeline(
        @Nullable LocalDate decisionDate, @Nullable String statedAs) {

    /** Nothing was said. */
    public static final HiringTimeline UNKNOWN = new HiringTimeline(null, null);

    public enum State {
        KNOWN,
        TIMELINE_UNKNOWN
    }

    public State state() {
        return decisionDate == null ? State.TIMELINE_UNKNOWN : State.KNOWN;
    }

    /** @throws RefusedException when the employer would have promised a decision before it met the candidate (R1) */
    public void mustNotPrecede(LocalDate interview) {
        if (decisionDate != null && decisionDate.isBefore(interview)) {
            throw new RefusedException(
                    Refusal.DECISION_BEFORE_INTERVIEW,
                    "decisionDate",
                    "The employer cannot have promised a decision before the interview on " + interview + ".");
        }
    }

    /** What is known after {@code said}: saying nothing changes nothing. */
    public HiringTimeline updatedBy(HiringTimeline said) {
        return said.equals(UNKNOWN) ? this : said;
    }
}
