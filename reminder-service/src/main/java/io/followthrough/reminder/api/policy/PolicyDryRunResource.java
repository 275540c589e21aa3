package io.followthrough.reminder.api.policy;

import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.ChangesNothing;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.followthrough.reminder.application.policy.DryRunPolicy;
import io.followthrough.timing.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a change of policy would come to. Nothing of it is stored, the answer neither. */
@Path("/v1/policy/dry-run")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
@RolesAllowed(Role.ADMIN)
public class PolicyDryRunResource {

    private final CurrentCaller caller;
    private final DryRunPolicy dryRunPolicy;
    private final PolicyReader policyReader;
    private final Cursors cursors;

    PolicyDryRunResource(CurrentCaller caller, DryRunPolicy dryRunPolicy, PolicyReader policyReader, Cursors cursors) {
        this.caller = caller;
        this.dryRunPolicy = dryRunPolicy;
        this.policyReader = policyReader;
        this.cursors = cursors;
    }

    /** Lists the reminders that would move, from when to when; a page may be short and have a next one all the same. */
    @POST
    @ChangesNothing
    @Operation(
            summary = "List what a policy would move",
            description = "From when to when each reminder would move; nothing is stored. A page may be short, or "
                    + "empty, and still have a next one.",
            operationId = "dryRunPolicy")
    public Uni<Page<PolicyMoveAnswer>> dryRun(@BeanParam @Valid PageQuery page, @Valid @NotNull DryRunRequest request) {
        TenantId tenant = caller.get().tenant();
        Policy policy = policyReader.field(Policy.DEFAULT, request.policy());
        ListName list = ListName.of("dry run", policy);
        return dryRunPolicy
                .moves(caller.get(), policy, cursors.read(tenant, list, page))
                .map(moves -> cursors.page(tenant, list, moves, PolicyMoveAnswer::of));
    }
}
