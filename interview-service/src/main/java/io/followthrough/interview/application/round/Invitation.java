package io.followthrough.interview.application.round;

import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.PromiseLedger;
import java.time.Instant;

/** An employer that wants another round has not kept silent (R24). */
public final class Invitation {

    private Invitation() {}

    /** What planning the round at {@code now} says; of one that is entered later it was said when it began, at the latest. */
    public static PromiseLedger.Word of(Interview planned, Instant now) {
        Instant startsAt = planned.period().startsAt();
        return new PromiseLedger.Word(
                planned.identity().opportunityId(), planned.id(), startsAt.isBefore(now) ? startsAt : now);
    }
}
