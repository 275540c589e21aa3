package io.followthrough.interview.domain;

import java.time.Instant;

/** What holds for everything that is said to have happened. */
public final class Moments {

    private Moments() {}

    /** @throws RefusedException naming the field, when it lies in the tenant's future */
    public static void mustHaveCome(String field, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw new RefusedException(
                    Refusal.IN_THE_FUTURE, field, "This cannot lie in the future (it is " + now + ").");
        }
    }
}
