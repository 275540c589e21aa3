package io.followthrough.platform.tenancy;

import io.followthrough.platform.problem.ProblemException;
import java.util.Optional;
import java.util.function.Function;

/** The one answer to what is not there and what is not the caller's to see. */
public final class Visible {

    private Visible() {}

    /** @throws ProblemException not found */
    public static <T> T to(Caller caller, Optional<T> found, Function<T, String> candidateId, String resource) {
        T thing = found.orElseThrow(() -> ProblemException.notFound(resource));
        caller.mustActFor(candidateId.apply(thing), resource);
        return thing;
    }
}
