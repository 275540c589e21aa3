package io.followthrough.interview.api.promise;

import io.followthrough.interview.application.opportunity.ReadOpportunity;
import io.followthrough.interview.application.promise.StateTimeline;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When employers say they decide. A timeline's ETag is its opportunity's. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines", description = "By when the employer said it would decide")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class TimelineResource {

    private final CurrentCaller caller;
    private final StateTimeline stateTimeline;
    private final ReadOpportunity readOpportunity;
    private final Cursors cursors;

    TimelineResource(
            CurrentCaller caller, StateTimeline stateTimeline, ReadOpportunity readOpportunity, Cursors cursors) {
        this.caller = caller;
        this.stateTimeline = stateTimeline;
        this.readOpportunity = readOpportunity;
        this.cursors = cursors;
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read when the employer decides",
            description = "What was said last, in a round or between rounds (R1).",
            operationId = "readTimeline")
    public Uni<RestResponse<TimelineAnswer>> read(UUID id) {
        return readOpportunity.opportunity(caller.get(), id).map(TimelineResource::answer);
    }

    @PUT
    @Path("/{id}/timeline")
    @Operation(
            summary = "Say when the employer decides, or that nobody knows",
            description = "Replaces what was said before, and moves the follow-up (R24, R25). Said again, it "
                    + "changes nothing. Needs If-Match with the ETag that was read, or *.",
            operationId = "stateTimeline")
    public Uni<RestResponse<TimelineAnswer>> state(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TimelineRequest request) {
        return stateTimeline
                .state(caller.get(), id, IfMatch.required(ifMatch), request.toTimeline())
                .map(TimelineResource::answer);
    }

    @GET
    @Path("/{id}/timeline/history")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List what the employer said of its decision, oldest first",
            description = "Each with what became of it: answered, broken, replaced in time (R1, R24).",
            operationId = "listTimeline")
    public Uni<Page<StatementAnswer>> history(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("timeline", id);
        return readOpportunity
                .statements(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, StatementAnswer::of));
    }

    private static RestResponse<TimelineAnswer> answer(Opportunity opportunity) {
        return Tagged.ok(TimelineAnswer.of(opportunity.timeline()), opportunity.version());
    }
}
