package io.followthrough.reminder.store.fact;

import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.FollowUpChannel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_candidate")
@NullUnmarked
public class KnownCandidateRow {

    /** Candidates have the id of their token's subject. */
    @Embeddable
    record Key(String tenantId, String candidateId) {}

    @EmbeddedId
    Key key;

    String timeZone;

    @Enumerated(EnumType.STRING)
    FollowUpChannel followUpChannel;

    boolean profileKnown;

    void set(CandidateProfile profile) {
        timeZone = profile.timeZone() == null ? null : profile.timeZone().getId();
        followUpChannel = profile.followUpChannel();
        profileKnown = profile.profileKnown();
    }

    public CandidateProfile toProfile() {
        return new CandidateProfile(
                key.candidateId(), timeZone == null ? null : ZoneId.of(timeZone), followUpChannel, profileKnown);
    }
}
