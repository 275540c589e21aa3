package io.followthrough.interview.api;

import io.followthrough.interview.application.ReadSurroundings;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads what came to an opportunity besides its rounds. */
@Path("/v1/opportunities")
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class SurroundingsListResource {

    private final CurrentCaller caller;
    private final ReadSurroundings read;
    private final Cursors cursors;

    SurroundingsListResource(CurrentCaller caller, ReadSurroundings read, Cursors cursors) {
        this.caller = caller;
        this.read = read;
        this.cursors = cursors;
    }

    @GET
    @Path("/{id}/materials")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "List what the candidate promised to send", operationId = "listMaterials")
    public Uni<Page<MaterialAnswer>> materials(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String list = "materials of " + id;
        return read.materials(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, MaterialAnswer::of));
    }

    @GET
    @Path("/{id}/references")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "List who speaks for the candidate", operationId = "listReferences")
    public Uni<Page<ReferenceAnswer>> references(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String list = "references of " + id;
        return read.references(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, ReferenceAnswer::of));
    }

    @GET
    @Path("/{id}/employer-responses")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "List what the employer answered", operationId = "listEmployerResponses")
    public Uni<Page<EmployerResponseAnswer>> responses(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String list = "responses of " + id;
        return read.responses(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, EmployerResponseAnswer::of));
    }
}
