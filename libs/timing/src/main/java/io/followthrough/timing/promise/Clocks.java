package io.followthrough.timing.promise;

import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * By whose clocks the dates of an opportunity count.
 *
 * @param held those of the round that ended last; null when none was held
 * @param candidate those that the candidate lives by; null when it has not said
 * @param law what they show
 */
public record Clocks(@Nullable ZoneId held, @Nullable ZoneId candidate, ZoneLaw law) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    public static Clocks of(Facts facts, ZoneLaw law) {
        ZoneId held = facts.opportunity()
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(null);
        return new Clocks(held, facts.candidate().timeZone(), law);
    }

    /** For what the employer said: the follow-up to it counts from the round that ended last (R24). */
    public WallClock ofDecision() {
        return first(held, candidate);
    }

    /** For what is to be sent, when it was not promised in a round (R2). */
    public WallClock ofMaterial() {
        return first(candidate, held);
    }

    private WallClock first(@Nullable ZoneId one, @Nullable ZoneId other) {
        if (one != null) {
            return law.clockIn(one);
        }
        return law.clockIn(other == null ? UTC : other);
    }
}
