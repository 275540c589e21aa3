package io.followthrough.interview.api.round;

import io.followthrough.interview.application.round.ReadInterview;
import io.followthrough.interview.application.round.ScheduleInterview;
import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The rounds of an opportunity. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class RoundsResource {

    private final CurrentCaller caller;
    private final ScheduleInterview scheduleInterview;
    private final ReadInterview readInterview;
    private final Cursors cursors;
    private final ZoneLaw law;

    RoundsResource(
            CurrentCaller caller,
            ScheduleInterview scheduleInterview,
            ReadInterview readInterview,
            Cursors cursors,
            ZoneLaw law) {
        this.caller = caller;
        this.scheduleInterview = scheduleInterview;
        this.readInterview = readInterview;
        this.cursors = cursors;
        this.law = law;
    }

    @POST
    @Path("/{id}/interviews")
    @ResponseStatus(201)
    @Operation(
            summary = "Schedule a round",
            description = "A past one may be entered too, to be completed next. Times are instants; the zone tells "
                    + "whose days and clocks count. It is a word from the employer, so that a pending follow-up "
                    + "goes (R33).",
            operationId = "scheduleInterview")
    public Uni<RestResponse<InterviewAnswer>> schedule(UUID id, @Valid @NotNull ScheduleInterviewRequest request) {
        return scheduleInterview
                .schedule(caller.get(), id, request.toAppointment(law))
                .map(scheduled -> Tagged.created(
                        "/v1/interviews/" + scheduled.id(), InterviewAnswer.of(scheduled), scheduled.version()));
    }

    @GET
    @Path("/{id}/interviews")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List an opportunity's rounds by their start",
            description = "In whichever state they are; rounds that stand are numbered by their start (R33).",
            operationId = "listInterviews")
    public Uni<Page<InterviewAnswer>> list(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("rounds", id);
        return readInterview
                .ofOpportunity(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, InterviewAnswer::of));
    }
}
