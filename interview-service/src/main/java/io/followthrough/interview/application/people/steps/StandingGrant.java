package io.followthrough.interview.application.people.steps;

import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.interview.domain.people.GrantTerms;
import io.followthrough.people.access.CoachGrant;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A grant that stands, expired or not.
 *
 * @param version how often anything was granted to this coach or withdrawn
 * @param readAt the tenant's time at which this was read
 */
public record StandingGrant(CoachGrant grant, long version, Instant readAt) {

    /** Whether it counts. */
    public boolean isExpired() {
        Instant expiresAt = grant.expiresAt();
        return expiresAt != null && !expiresAt.isAfter(readAt);
    }

    public GrantTerms terms() {
        return new GrantTerms(
                grant.scopes().stream()
                        .map(scope -> CoachScope.valueOf(scope.name()))
                        .collect(Collectors.toSet()),
                grant.expiresAt());
    }
}
