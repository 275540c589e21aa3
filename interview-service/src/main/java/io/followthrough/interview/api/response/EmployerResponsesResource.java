package io.followthrough.interview.api.response;

import io.followthrough.interview.application.response.ReadResponse;
import io.followthrough.interview.application.response.RecordResponse;
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

/** What the employer answered. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class EmployerResponsesResource {

    private final CurrentCaller caller;
    private final RecordResponse recordResponse;
    private final ReadResponse readResponse;
    private final Cursors cursors;

    EmployerResponsesResource(
            CurrentCaller caller, RecordResponse recordResponse, ReadResponse readResponse, Cursors cursors) {
        this.caller = caller;
        this.recordResponse = recordResponse;
        this.readResponse = readResponse;
        this.cursors = cursors;
    }

    @POST
    @Path("/{id}/employer-responses")
    @ResponseStatus(201)
    @Operation(
            summary = "Record that the employer answered",
            description = "Keeps the promise to decide, and ends what waits for an answer: no further follow-up is "
                    + "due (R32). It counts from when it came, not from when it is recorded.",
            operationId = "recordEmployerResponse")
    public Uni<RestResponse<EmployerResponseAnswer>> record(UUID id, @Valid @NotNull EmployerResponseRequest request) {
        return recordResponse
                .record(caller.get(), request.toCommand(id))
                .map(added -> Tagged.created(
                        "/v1/employer-responses/" + added.id(),
                        EmployerResponseAnswer.of(added),
                        EmployerResponseResource.ONLY_VERSION));
    }

    @GET
    @Path("/{id}/employer-responses")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List what the employer answered",
            description = "In the order in which they were recorded.",
            operationId = "listEmployerResponses")
    public Uni<Page<EmployerResponseAnswer>> list(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("responses", id);
        return readResponse
                .ofOpportunity(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, EmployerResponseAnswer::of));
    }
}
