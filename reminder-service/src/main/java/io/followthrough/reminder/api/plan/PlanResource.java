package io.followthrough.reminder.api.plan;

import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.reminder.application.plan.ReadPlan;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans, with the reason for every date. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "What to do after a round, and when")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class PlanResource {

    private final CurrentCaller caller;
    private final ReadPlan readPlan;

    PlanResource(CurrentCaller caller, ReadPlan readPlan) {
        this.caller = caller;
        this.readPlan = readPlan;
    }

    @GET
    @Path("/{interviewId}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Read the plan of a round", operationId = "readPlan")
    public Uni<PlanAnswer> read(UUID interviewId) {
        return readPlan.read(caller.get(), interviewId).map(PlanAnswer::of);
    }
}
