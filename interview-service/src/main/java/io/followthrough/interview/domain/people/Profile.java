package io.followthrough.interview.domain.people;

import io.followthrough.timing.facts.FollowUpChannel;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says about itself; everything may be unset.
 *
 * @param timeZone where the candidate lives; null: the interview's zone counts
 * @param url the public profile that R19 wants kept up to date
 * @param followUpChannel null: e-mail (R29)
 */
public record Profile(
        @Nullable String displayName,
        @Nullable String email,
        @Nullable ZoneId timeZone,
        @Nullable WebAddress url,
        @Nullable FollowUpChannel followUpChannel) {

    /** Of a candidate that has said nothing yet. */
    public static final Profile EMPTY = new Profile(null, null, null, null, null);

    public Profile {
        displayName = displayName == null ? null : displayName.strip();
    }
}
