package io.followthrough.interview.api;

import io.followthrough.interview.application.CompleteInterview;
import io.followthrough.interview.application.ReadOpportunity;
import io.followthrough.interview.domain.Interview;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.followthrough.platform.web.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One round. */
@Path("/v1/interviews")
@Tag(name = "Interviews")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class InterviewResource {

    private final CurrentCaller caller;
    private final CompleteInterview completeInterview;
    private final ReadOpportunity readOpportunity;

    InterviewResource(CurrentCaller caller, CompleteInterview completeInterview, ReadOpportunity readOpportunity) {
        this.caller = caller;
        this.completeInterview = completeInterview;
        this.readOpportunity = readOpportunity;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Read a round", operationId = "readInterview")
    public Uni<RestResponse<InterviewAnswer>> read(UUID id) {
        return readOpportunity.interview(caller.get(), id).map(InterviewResource::answer);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(summary = "Report that a round is over", operationId = "completeInterview")
    public Uni<RestResponse<InterviewAnswer>> complete(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteInterviewRequest request) {
        return completeInterview
                .complete(caller.get(), request.toCommand(id, ifMatch))
                .map(InterviewResource::answer);
    }

    private static RestResponse<InterviewAnswer> answer(Interview interview) {
        return RestResponse.ResponseBuilder.ok(InterviewAnswer.of(interview))
                .header(HttpHeaders.ETAG, EntityTags.of(interview.version()))
                .build();
    }
}
