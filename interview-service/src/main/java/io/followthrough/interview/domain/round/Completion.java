package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate reports when a round is over.
 *
 * @param endedAt null for the scheduled end
 * @param met the ids of those met; null for everyone
 * @param materials what was promised; null when nothing is said of it
 * @param alsoMet people who were not expected ("the fourth person who walked in")
 */
public record Completion(
        @Nullable Instant endedAt,
        HiringTimeline timeline,
        @Nullable Set<UUID> met,
        @Nullable List<Promised> materials,
        List<Person> alsoMet) {

    public Completion {
        met = met == null ? null : Set.copyOf(met);
        materials = materials == null ? null : List.copyOf(materials);
        alsoMet = List.copyOf(alsoMet);
    }

    /** Tells this report from every other, without keeping what it says: the same report again is no second one. */
    public String fingerprint() {
        return CompletionFingerprint.of(this);
    }

    /**
     * How, when and with whom the round really took place.
     *
     * @param known as it was known before this report
     * @param plannedEnd what a report without an end means
     * @param law which date it was
     * @param ids gives ids to people who are new
     * @throws RefusedException when it has not ended yet, or before it started, or the report names a decision before
     *     it, or somebody met who was not there
     */
    Appointment appointment(Appointment known, Instant plannedEnd, ZoneLaw law, Instant now, Supplier<UUID> ids) {
        Instant end = (endedAt == null ? plannedEnd : endedAt).truncatedTo(ChronoUnit.MILLIS);
        if (end.isAfter(now)) {
            throw new RefusedException(
                    Refusal.ENDED_IN_THE_FUTURE,
                    "endedAt",
                    "The interview cannot end in the future (it is " + now + ").");
        }
        InterviewPeriod actual = known.period().endingAt(end);
        timeline.mustNotPrecede(actual.localDate(law));
        return new Appointment(known.kind(), actual, new Panel(known.interviewers()).attendance(met, alsoMet, ids));
    }
}
