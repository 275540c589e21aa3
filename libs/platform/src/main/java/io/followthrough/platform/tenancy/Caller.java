package io.followthrough.platform.tenancy;

import io.followthrough.platform.problem.ProblemException;
import java.util.Set;

/**
 * The holder of the request's token.
 *
 * @param subject the token's {@code sub}; for a candidate its candidate id
 */
public record Caller(TenantId tenant, String subject, Set<String> roles, Origin origin) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether this caller may see and change the candidate's data: itself, the platform's backend, an admin. */
    public boolean actsFor(String candidateId) {
        return actsForAll() || (roles.contains(Role.CANDIDATE) && subject.equals(candidateId));
    }

    /** Whether this caller may see and change the data of every candidate of its tenant. */
    public boolean actsForAll() {
        return roles.contains(Role.SERVICE) || roles.contains(Role.ADMIN);
    }

    /** @throws ProblemException not found, as for an unknown id, when this caller may not act for the candidate */
    public void mustActFor(String candidateId, String resource) {
        if (!actsFor(candidateId)) {
            throw ProblemException.notFound(resource);
        }
    }
}
