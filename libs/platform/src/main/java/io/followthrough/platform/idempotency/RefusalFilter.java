package io.followthrough.platform.idempotency;

import io.followthrough.platform.problem.Problem;
import io.followthrough.platform.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Stores what an operation refused, before the caller is told. Nothing took effect, so a refusal that could not be
 * stored does no harm: a repetition is judged anew.
 */
class RefusalFilter {

    private static final Logger LOG = Logger.getLogger(RefusalFilter.class);
    private static final int FIRST_FAULT = 500;

    private final Repetitions repetitions;
    private final AnswerRendering rendering;

    RefusalFilter(Repetitions repetitions, AnswerRendering rendering) {
        this.repetitions = repetitions;
        this.rendering = rendering;
    }

    @ServerResponseFilter
    Uni<Void> keep(ContainerResponseContext response, RoutingContext context) {
        return UnansweredRequest.in(context)
                .filter(request -> response.getStatus() < FIRST_FAULT
                        && response.getStatus() != ProblemKind.TOO_MANY_REQUESTS.status())
                .map(request -> keep(request, response))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> keep(KeyedRequest request, ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem
                ? repetitions
                        .keep(request, rendering.ofRefusal(problem))
                        .onFailure()
                        .invoke(failure -> LOG.warnf("a refusal was not stored: %s", failure.toString()))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }
}
