package io.followthrough.people.access;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A coach may read the scopes of a candidate's data.
 *
 * @param scopes both, when it was granted without naming any
 * @param expiresAt from when on it no longer counts, or null when it counts until it is withdrawn
 */
public record CoachGrant(
        String candidateId,
        String coachId,
        Set<AccessScope> scopes,
        @Nullable Instant expiresAt,
        Instant grantedAt) {

    public CoachGrant {
        scopes = Set.copyOf(scopes.isEmpty() ? EnumSet.allOf(AccessScope.class) : scopes);
    }

    static Set<AccessScope> scopes(Collection<String> names) {
        EnumSet<AccessScope> scopes = EnumSet.noneOf(AccessScope.class);
        names.forEach(name -> scopes.add(AccessScope.valueOf(name)));
        return scopes;
    }
}
