package io.followthrough.interview.api.promise;

import io.followthrough.interview.application.promise.ReadMaterial;
import io.followthrough.interview.application.promise.SendMaterial;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One thing that the candidate promised to send. */
@Path("/v1/materials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class MaterialResource {

    private final CurrentCaller caller;
    private final ReadMaterial readMaterial;
    private final SendMaterial sendMaterial;

    MaterialResource(CurrentCaller caller, ReadMaterial readMaterial, SendMaterial sendMaterial) {
        this.caller = caller;
        this.readMaterial = readMaterial;
        this.sendMaterial = sendMaterial;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a promised material",
            description = "With the moment at which it is due, and whether it went out in time (R2).",
            operationId = "readMaterial")
    public Uni<RestResponse<MaterialAnswer>> read(UUID id) {
        return readMaterial.material(caller.get(), id).map(MaterialResource::answer);
    }

    @POST
    @Path("/{id}/sent")
    @Operation(
            summary = "Report that a material went out",
            description = "Keeps the promise, or comes too late (R2); 409 when it went out before. If-Match is heeded "
                    + "when given.",
            operationId = "sendMaterial")
    public Uni<RestResponse<MaterialAnswer>> send(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable SentRequest request) {
        return sendMaterial
                .send(caller.get(), id, IfMatch.optional(ifMatch), SentRequest.momentOf(request))
                .map(MaterialResource::answer);
    }

    private static RestResponse<MaterialAnswer> answer(Material material) {
        return Tagged.ok(MaterialAnswer.of(material), material.version());
    }
}
