package io.followthrough.interview.api.reference;

import io.followthrough.interview.application.reference.AddReference;
import io.followthrough.interview.application.reference.ReadReference;
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

/** Who speaks for the candidate. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class ReferencesResource {

    private final CurrentCaller caller;
    private final AddReference addReference;
    private final ReadReference readReference;
    private final Cursors cursors;

    ReferencesResource(CurrentCaller caller, AddReference addReference, ReadReference readReference, Cursors cursors) {
        this.caller = caller;
        this.addReference = addReference;
        this.readReference = readReference;
        this.cursors = cursors;
    }

    @POST
    @Path("/{id}/references")
    @ResponseStatus(201)
    @Operation(
            summary = "Add somebody who speaks for the candidate",
            description = "The candidate is reminded to brief the person (R23). Only the name leaves this service.",
            operationId = "addReference")
    public Uni<RestResponse<ReferenceAnswer>> add(UUID id, @Valid @NotNull ReferenceRequest request) {
        return addReference
                .add(caller.get(), request.toCommand(id))
                .map(added -> Tagged.created(
                        "/v1/references/" + added.id(), ReferenceAnswer.of(added), ReferenceResource.ONLY_VERSION));
    }

    @GET
    @Path("/{id}/references")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List who speaks for the candidate",
            description = "In the order in which they were added.",
            operationId = "listReferences")
    public Uni<Page<ReferenceAnswer>> list(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("references", id);
        return readReference
                .ofOpportunity(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, ReferenceAnswer::of));
    }
}
