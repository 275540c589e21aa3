package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.time.Instant;

/** What a report that a round is over can say. */
final class CompletionRules {

    private CompletionRules() {}

    /** When the round really took place: a report without an end means the planned one. */
    static InterviewPeriod actualPeriod(InterviewPeriod known, Instant plannedEnd, Completion completion, Instant now) {
        InterviewPeriod actual = known.endingAt(completion.endedAt() == null ? plannedEnd : completion.endedAt());
        mustHaveEnded(actual, now);
        completion.timeline().mustNotPrecede(actual.localDate());
        return actual;
    }

    private static void mustHaveEnded(InterviewPeriod actual, Instant now) {
        if (actual.endsAt().isAfter(now)) {
            throw new RefusedException(
                    Refusal.ENDED_IN_THE_FUTURE,
                    "endedAt",
                    "The interview cannot end in the future (it is " + now + ").");
        }
    }
}
