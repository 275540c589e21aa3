package io.followthrough.people.erasure;

import io.followthrough.people.access.CoachGrants;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which coaches were allowed to read. */
@ApplicationScoped
class GrantsOfCandidate implements PersonalData {

    private final CoachGrants grants;

    GrantsOfCandidate(CoachGrants grants) {
        this.grants = grants;
    }

    @Override
    public String kind() {
        return "coachGrants";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE - 1;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return grants.erase(transaction, candidateId);
    }
}
