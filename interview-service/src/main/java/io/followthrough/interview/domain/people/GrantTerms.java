package io.followthrough.interview.domain.people;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a coach is granted.
 *
 * @param expiresAt from when on the grant no longer counts; null: when it is withdrawn
 */
public record GrantTerms(Set<CoachScope> scopes, @Nullable Instant expiresAt) {

    public GrantTerms {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Terms of a new grant.
     *
     * @param scopes null for all
     * @throws RefusedException when it would have expired already
     */
    public static GrantTerms of(@Nullable Set<CoachScope> scopes, @Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new RefusedException(
                    Refusal.EXPIRED_ALREADY, "expiresAt", "The grant must expire in the future (it is " + now + ").");
        }
        return new GrantTerms(scopes == null ? EnumSet.allOf(CoachScope.class) : scopes, expiresAt);
    }
}
