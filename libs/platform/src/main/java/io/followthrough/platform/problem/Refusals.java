package io.followthrough.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The refusal that a failure is to its caller. Never a stack trace, never a foreign row. */
public final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    /** What was refused says so itself; what passes is 503; a fault is logged and 500. */
    public static ProblemException of(Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        if (failure instanceof ResteasyReactiveViolationException invalid) {
            return ofInvalid(invalid);
        }
        if (failure instanceof JsonProcessingException unreadable) {
            return UnreadableJson.refusal(unreadable);
        }
        return failure instanceof WebApplicationException framework ? ofFramework(framework) : ofFault(failure);
    }

    private static ProblemException ofInvalid(ResteasyReactiveViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(FieldPath.of(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return new ProblemException(
                ProblemKind.INVALID_REQUEST,
                violations.stream()
                        .map(violation -> violation.field() + ": " + violation.message())
                        .collect(Collectors.joining("; ")),
                null,
                violations);
    }

    private static ProblemException ofFramework(WebApplicationException failure) {
        if (failure.getCause() instanceof ProblemException refusal) {
            return refusal;
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return UnreadableJson.refusal(unreadable);
        }
        ProblemKind kind = ProblemKind.ofStatus(failure.getResponse().getStatus());
        return ProblemException.of(kind, kind.title() + ".");
    }

    private static ProblemException ofFault(Throwable fault) {
        if (TransientFailures.isTransient(fault)) {
            LOG.warnf("refused with 503: %s", fault.toString());
            return ProblemException.passing(ProblemKind.UNAVAILABLE, "Try again in a moment.", 1);
        }
        LOG.error("unexpected failure", fault);
        return ProblemException.of(ProblemKind.INTERNAL_ERROR, "The failure was logged.");
    }
}
