package io.followthrough.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an HTTP answer. Never a stack trace, never a foreign row. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException refusal, UriInfo uri) {
        return answer(refusal, uri);
    }

    @ServerExceptionMapper
    Response invalidFields(ResteasyReactiveViolationException invalid, UriInfo uri) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), violation.getMessage()))
                .sorted((left, right) -> left.field().compareTo(right.field()))
                .toList();
        return answer(
                new ProblemException(
                        ProblemKind.INVALID_REQUEST,
                        violations.stream()
                                .map(violation -> violation.field() + ": " + violation.message())
                                .collect(Collectors.joining("; ")),
                        null,
                        violations),
                uri);
    }

    @ServerExceptionMapper
    Response unknownField(UnrecognizedPropertyException unknown, UriInfo uri) {
        return answer(ProblemException.invalid(jsonPath(unknown), "is not a known field"), uri);
    }

    @ServerExceptionMapper
    Response wrongType(MismatchedInputException mismatch, UriInfo uri) {
        return answer(ProblemException.invalid(jsonPath(mismatch), "has the wrong type or form"), uri);
    }

    @ServerExceptionMapper
    Response badJson(JsonProcessingException broken, UriInfo uri) {
        return answer(ProblemException.invalid("body", "is not valid JSON"), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(UriInfo uri) {
        Response answer = answer(refusal(ProblemKind.UNAUTHENTICATED, "The token is missing or not valid."), uri);
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(refusal(ProblemKind.FORBIDDEN, "The token's role may not call this operation."), uri);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown, uri);
        }
        if (failure.getCause() instanceof MismatchedInputException mismatch) {
            return wrongType(mismatch, uri);
        }
        if (failure.getCause() instanceof JsonProcessingException broken) {
            return badJson(broken, uri);
        }
        ProblemKind kind = ProblemKind.ofStatus(failure.getResponse().getStatus());
        return answer(refusal(kind, kind.title() + "."), uri);
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, UriInfo uri) {
        if (TransientFailures.isTransient(fault)) {
            LOG.warnf("refused with 503: %s", fault.toString());
            Response answer = answer(refusal(ProblemKind.UNAVAILABLE, "Try again in a moment."), uri);
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        LOG.error("unexpected failure", fault);
        return answer(refusal(ProblemKind.INTERNAL_ERROR, "The failure was logged."), uri);
    }

    private static ProblemException refusal(ProblemKind kind, String detail) {
        return new ProblemException(kind, detail, null, List.of());
    }

    /** The problem as an answer to the request at {@code uri}. */
    public static Response answer(ProblemException refusal, UriInfo uri) {
        return Response.status(refusal.kind().status())
                .type(Problem.MEDIA_TYPE)
                .entity(refusal.toProblem("/" + uri.getPath().replaceFirst("^/", "")))
                .build();
    }

    /** The JSON field, without the method and parameter names that lead a violation's path. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ >= 2) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return field.isEmpty() ? lastNode(violation.getPropertyPath()) : field.toString();
    }

    private static String lastNode(Path path) {
        String last = "body";
        for (Path.Node node : path) {
            last = node.toString();
        }
        return last;
    }

    private static String jsonPath(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
