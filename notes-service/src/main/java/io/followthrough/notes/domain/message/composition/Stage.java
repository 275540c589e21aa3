package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import org.jspecify.annotations.Nullable;

/** How a hiring process stands, as far as it changes what a letter may say. */
public enum Stage {
    /** Nothing is decided. */
    OPEN,
    /** They decided for somebody else: a letter thanks, leaves the door open and asks nothing (R16). */
    REJECTED,
    /** They want the candidate. */
    OFFERED,
    /** It ended otherwise, by the candidate's will or in silence. */
    CLOSED;

    /** Whether somebody may still call the candidate's references. */
    boolean mayBeAskedAbout() {
        return this == OPEN || this == OFFERED;
    }

    static Stage of(KnownOpportunity opportunity, @Nullable KnownInterview round) {
        KnownOpportunity.Outcome outcome = opportunity.outcome();
        if (outcome != null) {
            return switch (outcome) {
                case REJECTED -> REJECTED;
                case OFFER_RECEIVED, OFFER_ACCEPTED -> OFFERED;
                case OFFER_DECLINED, WITHDRAWN, NO_RESPONSE -> CLOSED;
            };
        }
        InterviewResult result = round == null ? null : round.course().result();
        return result != null && result.outcome() == InterviewOutcome.REJECTED ? REJECTED : OPEN;
    }
}
