package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.ReadCoaches;
import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit of grants. Not below {@code coaches}, where every name is a coach's. */
@Path("/v1/candidates/{candidateId}/coach-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coaches")
@RolesAllowed(Role.ADMIN)
public class CoachChangeResource {

    private final CurrentCaller caller;
    private final ReadCoaches readCoaches;
    private final Cursors cursors;

    CoachChangeResource(CurrentCaller caller, ReadCoaches readCoaches, Cursors cursors) {
        this.caller = caller;
        this.readCoaches = readCoaches;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            summary = "List who granted and withdrew what, and when",
            description = "Oldest first. Entries are never changed; they go with the candidate's erasure only.",
            operationId = "listCoachChanges")
    public Uni<Page<CoachChangeAnswer>> list(String candidateId, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("coach changes", candidateId);
        return readCoaches
                .changes(caller.get(), candidateId, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, CoachChangeAnswer::of));
    }
}
