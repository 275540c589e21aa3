package io.followthrough.notes.api;

import io.followthrough.people.access.Role;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import org.jspecify.annotations.Nullable;

/** Whose notes are asked for: the one who is named, or a candidate's own. */
public final class CandidateAsked {

    private CandidateAsked() {}

    /** @throws ProblemException 400 when nobody is named and the caller is no candidate */
    public static String by(Caller caller, @Nullable String candidateId) {
        if (candidateId != null && !candidateId.isBlank()) {
            return candidateId;
        }
        if (caller.roles().contains(Role.CANDIDATE)) {
            return caller.subject();
        }
        throw ProblemException.invalid("candidateId", "must say whose notes; only a candidate may leave it out");
    }
}
