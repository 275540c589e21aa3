package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.domain.people.WebAddress;
import io.followthrough.timing.facts.FollowUpChannel;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "candidate")
@NullUnmarked
class CandidateRow {

    @EmbeddedId
    CandidateKey key;

    @Version
    long version;

    String displayName;
    String email;
    String timeZone;
    String profileUrl;

    @Enumerated(EnumType.STRING)
    FollowUpChannel followUpChannel;

    void set(Profile profile) {
        displayName = profile.displayName();
        email = profile.email();
        timeZone = profile.timeZone() == null ? null : profile.timeZone().getId();
        profileUrl = profile.url() == null ? null : profile.url().value();
        followUpChannel = profile.followUpChannel();
    }

    Candidate toCandidate() {
        return new Candidate(
                key.candidateId(),
                version,
                new Profile(
                        displayName,
                        email,
                        timeZone == null ? null : ZoneId.of(timeZone),
                        profileUrl == null ? null : new WebAddress(profileUrl),
                        followUpChannel));
    }
}
