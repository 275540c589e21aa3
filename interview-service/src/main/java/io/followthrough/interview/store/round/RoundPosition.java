package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import java.time.Instant;
import java.util.UUID;

/** A place in the list of an opportunity's rounds, which is ordered by their start. */
record RoundPosition(Instant startsAt, UUID id) {

    /** PostgreSQL knows no instant of year -1000000000. */
    static final RoundPosition BEFORE_ALL =
            new RoundPosition(Instant.parse("0001-01-01T00:00:00Z"), Positions.BEFORE_ALL);

    static RoundPosition of(PageRequest page) {
        if (page.after() == null) {
            return BEFORE_ALL;
        }
        String[] parts = page.after().split(" ", 2);
        return new RoundPosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    static RoundPosition of(Interview interview) {
        return new RoundPosition(interview.period().startsAt(), interview.id());
    }

    static String textOf(Interview interview) {
        return interview.period().startsAt() + " " + interview.id();
    }
}
