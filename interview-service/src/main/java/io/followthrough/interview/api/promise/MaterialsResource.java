package io.followthrough.interview.api.promise;

import io.followthrough.interview.application.promise.ReadMaterial;
import io.followthrough.interview.application.promise.RequestMaterial;
import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
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

/** What the candidate promised to send. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class MaterialsResource {

    private final CurrentCaller caller;
    private final RequestMaterial requestMaterial;
    private final ReadMaterial readMaterial;
    private final Cursors cursors;

    MaterialsResource(
            CurrentCaller caller, RequestMaterial requestMaterial, ReadMaterial readMaterial, Cursors cursors) {
        this.caller = caller;
        this.requestMaterial = requestMaterial;
        this.readMaterial = readMaterial;
        this.cursors = cursors;
    }

    @POST
    @Path("/{id}/materials")
    @ResponseStatus(201)
    @Operation(
            summary = "Promise to send something by a date",
            description = "Between rounds; what is promised in a round comes with its completion. A reminder comes "
                    + "on the working day before (R2).",
            operationId = "requestMaterial")
    public Uni<RestResponse<MaterialAnswer>> request(UUID id, @Valid @NotNull MaterialRequest request) {
        return requestMaterial
                .request(caller.get(), id, request.toPromised())
                .map(added -> Tagged.created("/v1/materials/" + added.id(), MaterialAnswer.of(added), added.version()));
    }

    @GET
    @Path("/{id}/materials")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List what the candidate promised to send",
            description = "In the order of promise.",
            operationId = "listMaterials")
    public Uni<Page<MaterialAnswer>> list(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("materials", id);
        return readMaterial
                .ofOpportunity(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, MaterialAnswer::of));
    }
}
