package io.followthrough.reminder.api.plan;

import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.followthrough.reminder.application.plan.ListFailedPlans;
import io.followthrough.reminder.application.plan.ReadPlan;
import io.followthrough.reminder.domain.plan.PlanState;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans, with the reason for every date. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "What to do after a round, and when")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class PlanResource {

    private final CurrentCaller caller;
    private final ReadPlan readPlan;
    private final ListFailedPlans listFailedPlans;
    private final Cursors cursors;

    PlanResource(CurrentCaller caller, ReadPlan readPlan, ListFailedPlans listFailedPlans, Cursors cursors) {
        this.caller = caller;
        this.readPlan = readPlan;
        this.listFailedPlans = listFailedPlans;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List what could not be planned",
            description =
                    "An item for everything that was told and could not be taken into a plan; it is gone once a later"
                            + " event made up for it. The state has to be FAILED. Without candidateId: all whom the caller may read.",
            operationId = "listFailedPlans")
    public Uni<Page<FailedPlanAnswer>> list(
            @QueryParam("state") @NotNull PlanState state,
            @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @BeanParam @Valid PageQuery page) {
        if (state != PlanState.FAILED) {
            throw ProblemException.invalid("state", "must be FAILED");
        }
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("failed plans", candidateId);
        return listFailedPlans
                .list(caller.get(), candidateId, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, FailedPlanAnswer::of));
    }

    @GET
    @Path("/{interviewId}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read the plan of a round",
            description = "Of any round that is known here, with the reminders that stand.",
            operationId = "readPlan")
    public Uni<RestResponse<PlanAnswer>> read(UUID interviewId) {
        return readPlan.read(caller.get(), interviewId)
                .map(PlanAnswer::of)
                .map(answer -> Tagged.ok(answer, EntityTags.ofDerived(answer)));
    }
}
