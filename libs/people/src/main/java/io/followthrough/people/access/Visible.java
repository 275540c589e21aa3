package io.followthrough.people.access;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import java.util.Optional;
import java.util.function.Function;

/** The one answer to what is not there and what is not the caller's to see. */
public final class Visible {

    private Visible() {}

    /**
     * What was found, for a caller with {@linkplain FullAccess full access}.
     *
     * @param candidateId whose it is
     * @param resource what it is called in the answer to everybody else
     * @throws ProblemException not found
     */
    public static <T> T to(Caller caller, Optional<T> found, Function<T, String> candidateId, String resource) {
        T thing = found.orElseThrow(() -> ProblemException.notFound(resource));
        FullAccess.require(caller, candidateId.apply(thing), resource);
        return thing;
    }
}
