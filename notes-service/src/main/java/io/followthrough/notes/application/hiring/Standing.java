package io.followthrough.notes.application.hiring;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.problem.ProblemException;

/** What was entered by mistake stays to be read; nothing is written of it any more. */
public final class Standing {

    private Standing() {}

    /** @throws ProblemException 409 when the round is void */
    public static void require(KnownInterview interview) {
        if (interview.isVoid()) {
            throw ProblemException.conflict("The interview is void: it was entered by mistake.");
        }
    }

    /** @throws ProblemException 409 when the opportunity is void */
    public static void require(KnownOpportunity opportunity) {
        if (opportunity.isVoid()) {
            throw ProblemException.conflict("The opportunity is void: it was entered by mistake.");
        }
    }
}
