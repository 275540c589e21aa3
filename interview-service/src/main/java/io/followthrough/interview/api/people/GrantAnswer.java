package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.StandingGrant;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.platform.access.CoachGrant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coach is granted. */
record GrantAnswer(
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

    static GrantAnswer of(StandingGrant standing) {
        CoachGrant grant = standing.grant();
        return new GrantAnswer(
                grant.candidateId(),
                grant.coachId(),
                grant.scopes().stream()
                        .map(scope -> CoachScope.valueOf(scope.name()))
                        .sorted()
                        .toList(),
                grant.expiresAt(),
                grant.grantedAt(),
                standing.isExpired() ? State.EXPIRED : State.ACTIVE);
    }
}
