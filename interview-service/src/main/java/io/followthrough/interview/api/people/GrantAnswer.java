package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.steps.StandingGrant;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.people.access.CoachGrant;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a coach is granted. */
@Schema(examples = """
                {"candidateId": "cand-7f3a", "coachId": "coach-12", "scopes": ["PLAN"], "expiresAt": "2027-01-31T23:00:00Z",
                 "grantedAt": "2026-11-02T08:00:00Z", "state": "ACTIVE"}""")
public record GrantAnswer(
        String candidateId,
        String coachId,
        List<CoachScope> scopes,
        @Nullable Instant expiresAt,
        Instant grantedAt,
        State state) {

    /** Whether the grant counts now. */
    enum State {
        ACTIVE,
        EXPIRED
    }

    public static GrantAnswer of(StandingGrant standing) {
        CoachGrant grant = standing.grant();
        return new GrantAnswer(
                grant.candidateId(),
                grant.coachId(),
                standing.terms().scopes().stream().sorted().toList(),
                grant.expiresAt(),
                grant.grantedAt(),
                standing.isExpired() ? State.EXPIRED : State.ACTIVE);
    }
}
