package io.followthrough.interview.api.round;

import io.followthrough.interview.application.round.CancelInterview;
import io.followthrough.interview.application.round.CompleteInterview;
import io.followthrough.interview.application.round.RescheduleInterview;
import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.timing.zone.ZoneLaw;
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

/** What happens to a round: it moves, it is called off, it takes place. */
@Path("/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class InterviewProgressResource {

    private final CurrentCaller caller;
    private final RescheduleInterview rescheduleInterview;
    private final CancelInterview cancelInterview;
    private final CompleteInterview completeInterview;
    private final ZoneLaw law;

    InterviewProgressResource(
            CurrentCaller caller,
            RescheduleInterview rescheduleInterview,
            CancelInterview cancelInterview,
            CompleteInterview completeInterview,
            ZoneLaw law) {
        this.caller = caller;
        this.rescheduleInterview = rescheduleInterview;
        this.cancelInterview = cancelInterview;
        this.completeInterview = completeInterview;
        this.law = law;
    }

    @POST
    @Path("/{id}/reschedule")
    @Operation(
            summary = "Move a round to another time",
            description = "Only while it is SCHEDULED; a completed or cancelled round answers 409. If-Match is "
                    + "heeded when given.",
            operationId = "rescheduleInterview")
    public Uni<RestResponse<InterviewAnswer>> reschedule(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RescheduleInterviewRequest request) {
        return rescheduleInterview
                .reschedule(caller.get(), id, IfMatch.optional(ifMatch), before -> request.insteadOf(before, law))
                .map(InterviewResource::answer);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            summary = "Call a round off",
            description =
                    "Its reminders go, and the follow-up of the round before may be planned again (R33). 409 unless "
                            + "it is SCHEDULED. If-Match is heeded when given.",
            operationId = "cancelInterview")
    public Uni<RestResponse<InterviewAnswer>> cancel(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable CancelInterviewRequest request) {
        return cancelInterview
                .cancel(caller.get(), id, IfMatch.optional(ifMatch), request == null ? null : request.reason())
                .map(InterviewResource::answer);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            summary = "Report that a round is over",
            description = "From then on there is a plan. The same report again changes nothing; another one "
                    + "corrects the first and needs If-Match. 422 when it would end in the future, or when the "
                    + "employer would decide before it.",
            operationId = "completeInterview")
    public Uni<RestResponse<InterviewAnswer>> complete(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteInterviewRequest request) {
        return completeInterview
                .complete(caller.get(), id, IfMatch.optional(ifMatch), request.toCompletion())
                .map(InterviewResource::answer);
    }
}
