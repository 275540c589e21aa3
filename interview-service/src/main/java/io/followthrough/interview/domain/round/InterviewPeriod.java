package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.TimeZones;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When a round takes place, and in whose zone its dates are counted. */
public record InterviewPeriod(Instant startsAt, Instant endsAt, ZoneId zone) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * Times count to the millisecond.
     *
     * @throws RefusedException when the end is not after the start
     */
    public InterviewPeriod {
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt.truncatedTo(ChronoUnit.MILLIS);
        if (!endsAt.isAfter(startsAt)) {
            throw new RefusedException(
                    Refusal.END_NOT_AFTER_START, "endsAt", "The interview must end after it starts.");
        }
    }

    /** @throws RefusedException when the end is not after the start or a day later, or the zone is no IANA region */
    public static InterviewPeriod of(Instant startsAt, Instant endsAt, String timeZone, ZoneLaw law) {
        return of(startsAt, endsAt, TimeZones.named(timeZone, "timeZone", law));
    }

    /** @throws RefusedException when the end is not after the start, or more than 24 hours later */
    public static InterviewPeriod of(Instant startsAt, Instant endsAt, ZoneId zone) {
        InterviewPeriod period = new InterviewPeriod(startsAt, endsAt, zone);
        period.mustFitInADay("endsAt");
        return period;
    }

    /** The interview's local date, {@code I} of the rules. */
    public LocalDate localDate(ZoneLaw law) {
        return law.clockIn(zone).dateAt(endsAt);
    }

    InterviewPeriod endingAt(Instant end) {
        if (!end.isAfter(startsAt)) {
            throw new RefusedException(
                    Refusal.ENDED_BEFORE_IT_STARTED, "endedAt", "The interview cannot have ended before it started.");
        }
        InterviewPeriod period = new InterviewPeriod(startsAt, end, zone);
        period.mustFitInADay("endedAt");
        return period;
    }

    /** What was stored before there was such a rule is left alone. */
    private void mustFitInADay(String field) {
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new RefusedException(Refusal.LONGER_THAN_A_DAY, field, "An interview lasts 24 hours at most.");
        }
    }
}
