package io.followthrough.interview.api;

import io.followthrough.interview.application.AddReference;
import io.followthrough.interview.application.RecordResponse;
import io.followthrough.interview.application.RequestMaterial;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.people.access.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What comes to an opportunity besides its rounds: materials, references, the employer's responses. */
@Path("/v1/opportunities")
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class SurroundingsResource {

    private final CurrentCaller caller;
    private final RequestMaterial requestMaterial;
    private final AddReference addReference;
    private final RecordResponse recordResponse;

    SurroundingsResource(
            CurrentCaller caller,
            RequestMaterial requestMaterial,
            AddReference addReference,
            RecordResponse recordResponse) {
        this.caller = caller;
        this.requestMaterial = requestMaterial;
        this.addReference = addReference;
        this.recordResponse = recordResponse;
    }

    @POST
    @Path("/{id}/materials")
    @ResponseStatus(201)
    @Operation(summary = "Promise to send something by a date", operationId = "requestMaterial")
    public Uni<RestResponse<MaterialAnswer>> request(UUID id, @Valid @NotNull MaterialRequest request) {
        return requestMaterial
                .request(caller.get(), id, request.toPromised())
                .map(added ->
                        TaggedAnswer.created("/v1/materials/" + added.id(), MaterialAnswer.of(added), added.version()));
    }

    @POST
    @Path("/{id}/references")
    @ResponseStatus(201)
    @Operation(summary = "Add somebody who speaks for the candidate", operationId = "addReference")
    public Uni<RestResponse<ReferenceAnswer>> add(UUID id, @Valid @NotNull ReferenceRequest request) {
        return addReference
                .add(caller.get(), request.toCommand(id))
                .map(added -> TaggedAnswer.created(
                        "/v1/references/" + added.id(), ReferenceAnswer.of(added), ReferenceResource.ONLY_VERSION));
    }

    @POST
    @Path("/{id}/employer-responses")
    @ResponseStatus(201)
    @Operation(summary = "Record that the employer answered", operationId = "recordEmployerResponse")
    public Uni<RestResponse<EmployerResponseAnswer>> record(UUID id, @Valid @NotNull EmployerResponseRequest request) {
        return recordResponse
                .record(caller.get(), request.toCommand(id))
                .map(added -> TaggedAnswer.created(
                        "/v1/employer-responses/" + added.id(),
                        EmployerResponseAnswer.of(added),
                        EmployerResponseResource.ONLY_VERSION));
    }
}
