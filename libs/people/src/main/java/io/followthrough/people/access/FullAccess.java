package io.followthrough.people.access;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;

/**
 * Who may see and change all of a candidate's data, which asks no database: the candidate itself, the platform's
 * backend, an admin. A coach reads what it was granted and nothing else ({@link Access}).
 */
public final class FullAccess {

    private FullAccess() {}

    /** Whether this caller may see and change the candidate's data. */
    public static boolean to(Caller caller, String candidateId) {
        return toAll(caller) || (caller.has(Role.CANDIDATE) && caller.subject().equals(candidateId));
    }

    /** Whether this caller may see and change the data of every candidate of its tenant. */
    public static boolean toAll(Caller caller) {
        return caller.has(Role.SERVICE) || caller.has(Role.ADMIN);
    }

    /** @throws ProblemException not found, as for an unknown id, when this caller may not act for the candidate */
    public static void require(Caller caller, String candidateId, String resource) {
        if (!to(caller, candidateId)) {
            throw ProblemException.notFound(resource);
        }
    }
}
