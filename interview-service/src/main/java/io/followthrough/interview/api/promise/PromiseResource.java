package io.followthrough.interview.api.promise;

import io.followthrough.interview.application.promise.ListPromises;
import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.followthrough.timing.promise.PromiseState;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;

/** The promise ledger, both ways. */
@Path("/v1/promises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises", description = "What was promised, both ways, and whether it was kept")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class PromiseResource {

    private final CurrentCaller caller;
    private final ListPromises listPromises;
    private final Cursors cursors;

    PromiseResource(CurrentCaller caller, ListPromises listPromises, Cursors cursors) {
        this.caller = caller;
        this.listPromises = listPromises;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List the promises of employers and candidates, oldest first",
            description = "Each filter narrows the list. A promise is BROKEN from dueAt on by the tenant's time, "
                    + "whether or not anybody looks (R2, R24).",
            operationId = "listPromises")
    public Uni<Page<PromiseAnswer>> list(
            @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @QueryParam("opportunityId") @Nullable UUID opportunityId,
            @QueryParam("state") @Nullable PromiseState state,
            @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of(
                "promises", candidateId, opportunityId, state, caller.get().subject());
        return listPromises
                .list(
                        caller.get(),
                        new ListPromises.Query(candidateId, opportunityId, state),
                        cursors.read(tenant, list, page))
                .map(ledger -> cursors.page(
                        tenant, list, ledger.promises(), promise -> PromiseAnswer.of(promise, ledger.at())));
    }
}
