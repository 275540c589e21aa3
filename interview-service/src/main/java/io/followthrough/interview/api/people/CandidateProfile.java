package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.TimeZones;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.domain.people.WebAddress;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.zone.ZoneLaw;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate's profile, whole: what is left out becomes unset. */
@Schema(examples = """
                {"displayName": "Lea Novak", "email": "lea@novak.example", "timeZone": "Europe/Vienna",
                 "profileUrl": "https://www.linkedin.example/in/lea-novak", "followUpChannel": "PHONE"}""")
record CandidateProfile(
        @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable String displayName,

        @Email @Size(max = 320) @Nullable String email,

        @Schema(description = "IANA name; without one the interview's zone counts", examples = "Europe/Vienna")
        @Size(max = 64) @Nullable String timeZone,

        @Schema(description = "Of the public profile that is kept up to date (R19)") @Size(max = 2000) @Nullable String profileUrl,

        @Schema(description = "By which way the candidate prefers to follow up; without one by e-mail (R29)") @Nullable FollowUpChannel followUpChannel) {

    Profile toProfile(ZoneLaw law) {
        return new Profile(
                displayName,
                email,
                timeZone == null ? null : TimeZones.named(timeZone, "timeZone", law),
                profileUrl == null ? null : WebAddress.of(profileUrl, "profileUrl"),
                followUpChannel);
    }
}
