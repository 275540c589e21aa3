package io.followthrough.platform.door;

import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers with a problem to requests whose path is none ({@code *}, {@code ?a=b}): the router gives them up before any
 * filter or operation has seen them, and would answer with nothing, or with what went wrong inside.
 */
@ApplicationScoped
class UnroutableRequests {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final EarlyRefusal refusal;

    UnroutableRequests(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        switch (request.statusCode()) {
            case BAD_REQUEST ->
                refusal.answer(
                        request, ProblemException.of(ProblemKind.INVALID_REQUEST, "The request names no path."));
            case NOT_FOUND ->
                refusal.answer(request, ProblemException.of(ProblemKind.NOT_FOUND, "There is no such path."));
            default -> request.next();
        }
    }
}
