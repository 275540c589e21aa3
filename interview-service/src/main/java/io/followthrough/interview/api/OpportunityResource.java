package io.followthrough.interview.api;

import io.followthrough.interview.application.OpenOpportunity;
import io.followthrough.interview.application.ReadOpportunity;
import io.followthrough.interview.application.ScheduleInterview;
import io.followthrough.interview.domain.InterviewPeriod;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.idempotency.WritesOnly;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.followthrough.platform.web.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Hiring processes and their rounds. */
@Path("/v1/opportunities")
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class OpportunityResource {

    private final CurrentCaller caller;
    private final OpenOpportunity openOpportunity;
    private final ScheduleInterview scheduleInterview;
    private final ReadOpportunity readOpportunity;

    OpportunityResource(
            CurrentCaller caller,
            OpenOpportunity openOpportunity,
            ScheduleInterview scheduleInterview,
            ReadOpportunity readOpportunity) {
        this.caller = caller;
        this.openOpportunity = openOpportunity;
        this.scheduleInterview = scheduleInterview;
        this.readOpportunity = readOpportunity;
    }

    @POST
    @ResponseStatus(201)
    @WritesOnly
    @Operation(summary = "Open an opportunity", operationId = "openOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> open(@Valid @NotNull OpenOpportunityRequest request) {
        OpenOpportunityRequest.ReferrerRequest referrer = request.referrer();
        return openOpportunity
                .open(
                        caller.get(),
                        new OpenOpportunity.Command(
                                request.candidateId(),
                                new Opportunity.Position(
                                        request.employer(), request.role(), request.source(), request.formality()),
                                referrer == null ? null : referrer.name(),
                                referrer == null ? null : referrer.email()))
                .map(opened -> RestResponse.ResponseBuilder.<OpportunityAnswer>created(
                                URI.create("/v1/opportunities/" + opened.id()))
                        .header(HttpHeaders.ETAG, EntityTags.of(opened.version()))
                        .entity(OpportunityAnswer.of(opened))
                        .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Read an opportunity", operationId = "readOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> read(UUID id) {
        return readOpportunity
                .opportunity(caller.get(), id)
                .map(opportunity -> RestResponse.ResponseBuilder.ok(OpportunityAnswer.of(opportunity))
                        .header(HttpHeaders.ETAG, EntityTags.of(opportunity.version()))
                        .build());
    }

    @POST
    @Path("/{id}/interviews")
    @ResponseStatus(201)
    @Operation(summary = "Schedule a round", operationId = "scheduleInterview")
    public Uni<RestResponse<InterviewAnswer>> schedule(UUID id, @Valid @NotNull ScheduleInterviewRequest request) {
        return scheduleInterview
                .schedule(
                        caller.get(),
                        new ScheduleInterview.Command(
                                id,
                                request.kind(),
                                InterviewPeriod.of(request.startsAt(), request.endsAt(), request.timeZone()),
                                request.interviewers().stream()
                                        .map(InterviewerRequest::toInterviewer)
                                        .toList()))
                .map(interview -> RestResponse.ResponseBuilder.<InterviewAnswer>created(
                                URI.create("/v1/interviews/" + interview.id()))
                        .header(HttpHeaders.ETAG, EntityTags.of(interview.version()))
                        .entity(InterviewAnswer.of(interview))
                        .build());
    }
}
