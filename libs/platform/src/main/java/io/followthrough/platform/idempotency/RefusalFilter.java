package io.followthrough.platform.idempotency;

import io.followthrough.platform.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Stores what an operation refused for something that the caller alone can change, before the caller is told. Nothing
 * took effect, so a refusal that is not stored does no harm: a repetition is judged anew, and may find by then what was
 * missing (404), past (409, 412) or not told (422, 503) before.
 */
class RefusalFilter {

    /** Of a body that is wrong, too large or of no known type. */
    private static final Set<Integer> OF_THE_REQUEST_ALONE = Set.of(400, 413, 415);

    private final Repetitions repetitions;
    private final AnswerRendering rendering;

    RefusalFilter(Repetitions repetitions, AnswerRendering rendering) {
        this.repetitions = repetitions;
        this.rendering = rendering;
    }

    @ServerResponseFilter
    Uni<Void> keep(ContainerResponseContext response, RoutingContext context) {
        return UnansweredRequest.in(context)
                .filter(request -> isOfTheRequestAlone(response.getStatus()))
                .map(request -> keep(request, response))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Whether a refusal of that status is for something that the caller alone can change. */
    static boolean isOfTheRequestAlone(int status) {
        return OF_THE_REQUEST_ALONE.contains(status);
    }

    private Uni<Void> keep(KeyedRequest request, ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem
                ? repetitions.keepIfPossible(request, rendering.ofRefusal(problem))
                : Uni.createFrom().voidItem();
    }
}
