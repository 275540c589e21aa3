package io.followthrough.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Answers with a problem before the request has reached a resource. */
@ApplicationScoped
public class EarlyRefusal {

    private final ObjectMapper json;

    EarlyRefusal(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request with the refusal. */
    public void answer(RoutingContext request, ProblemException refusal) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            return;
        }
        Problem problem = refusal.toProblem(request.request().path());
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.LINK, HelpLink.of(problem));
        if (refusal.retryAfterSeconds() > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(refusal.retryAfterSeconds()));
        }
        if (refusal.kind() == ProblemKind.UNAUTHENTICATED) {
            response.putHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    Challenge.to(request.request().headers().contains(HttpHeaders.AUTHORIZATION)));
        }
        response.end(body(problem));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is not serializable", e);
        }
    }
}
