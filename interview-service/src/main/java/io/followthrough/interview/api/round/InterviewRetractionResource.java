package io.followthrough.interview.api.round;

import io.followthrough.interview.application.round.MoveRound;
import io.followthrough.interview.application.round.VoidRound;
import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A round was entered by mistake, or for the wrong opportunity. */
@Path("/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class InterviewRetractionResource {

    private final CurrentCaller caller;
    private final VoidRound voidRound;
    private final MoveRound moveRound;

    InterviewRetractionResource(CurrentCaller caller, VoidRound voidRound, MoveRound moveRound) {
        this.caller = caller;
        this.voidRound = voidRound;
        this.moveRound = moveRound;
    }

    @POST
    @Path("/{id}/void")
    @Operation(
            summary = "Take back a round that was entered by mistake",
            description = "It stays to be read and counts nowhere: not in plans, figures, promises or limits.",
            operationId = "voidInterview")
    public Uni<RestResponse<InterviewAnswer>> takeBack(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull VoidInterviewRequest request) {
        return voidRound
                .takeBack(caller.get(), id, IfMatch.optional(ifMatch), request.reason())
                .map(InterviewResource::answer);
    }

    @POST
    @Path("/{id}/move")
    @Operation(
            summary = "Move a round to another open opportunity of the same candidate",
            description = "With its report, its outcome, and all that was said and promised in it.",
            operationId = "moveInterview")
    public Uni<RestResponse<InterviewAnswer>> move(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MoveInterviewRequest request) {
        return moveRound
                .move(caller.get(), id, IfMatch.optional(ifMatch), request.opportunityId())
                .map(InterviewResource::answer);
    }
}
