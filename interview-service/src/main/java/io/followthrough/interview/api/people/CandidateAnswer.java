package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.timing.facts.FollowUpChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate as it stands; what is unset is absent. */
@Schema(examples = """
                {"candidateId": "cand-7f3a", "displayName": "Lea Novak", "email": "lea@novak.example",
                 "timeZone": "Europe/Vienna", "profileUrl": "https://www.linkedin.example/in/lea-novak",
                 "followUpChannel": "PHONE"}""")
public record CandidateAnswer(
        String candidateId,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String timeZone,
        @Nullable String profileUrl,
        @Nullable FollowUpChannel followUpChannel) {

    public static CandidateAnswer of(Candidate candidate) {
        Profile profile = candidate.profile();
        return new CandidateAnswer(
                candidate.id(),
                profile.displayName(),
                profile.email(),
                profile.timeZone() == null ? null : profile.timeZone().getId(),
                profile.url() == null ? null : profile.url().value(),
                profile.followUpChannel());
    }
}
