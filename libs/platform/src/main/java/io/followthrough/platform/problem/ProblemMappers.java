package io.followthrough.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an HTTP answer. Never a stack trace, never a foreign row. */
public class ProblemMappers {

    @ServerExceptionMapper
    Response problem(ProblemException refusal, UriInfo uri) {
        return answer(refusal, uri);
    }

    @ServerExceptionMapper
    Response invalidFields(ResteasyReactiveViolationException invalid, UriInfo uri) {
        return answer(Refusals.of(invalid), uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        return answer(Refusals.of(unreadable), uri);
    }

    /** Takes precedence over the framework's mapper of this very class, which answers in a form of its own. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return unreadable(mismatched, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(UriInfo uri, HttpHeaders sent) {
        Response answer =
                answer(ProblemException.of(ProblemKind.UNAUTHENTICATED, "The token is missing or not valid."), uri);
        return Response.fromResponse(answer)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        Challenge.to(sent.getRequestHeaders().containsKey(HttpHeaders.AUTHORIZATION)))
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(ProblemException.of(ProblemKind.FORBIDDEN, "The token's role may not call this operation."), uri);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, UriInfo uri) {
        return answer(Refusals.of(failure), uri);
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, UriInfo uri) {
        return answer(Refusals.of(fault), uri);
    }

    /** The problem as an answer to the request at {@code uri}. */
    public static Response answer(ProblemException refusal, UriInfo uri) {
        Problem problem = refusal.toProblem("/" + uri.getPath().replaceFirst("^/", ""));
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.LINK, HelpLink.of(problem))
                .entity(problem);
        if (refusal.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
        }
        return answer.build();
    }
}
