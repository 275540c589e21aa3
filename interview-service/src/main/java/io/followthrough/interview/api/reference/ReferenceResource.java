package io.followthrough.interview.api.reference;

import io.followthrough.interview.application.reference.ReadReference;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One of those who speak for a candidate. */
@Path("/v1/references")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ReferenceResource {

    /** What is never changed once it is told has one version. */
    static final long ONLY_VERSION = 0;

    private final CurrentCaller caller;
    private final ReadReference readReference;

    ReferenceResource(CurrentCaller caller, ReadReference readReference) {
        this.caller = caller;
        this.readReference = readReference;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read who speaks for the candidate",
            description = "With what the person is to speak about (R23).",
            operationId = "readReference")
    public Uni<RestResponse<ReferenceAnswer>> read(UUID id) {
        return readReference
                .reference(caller.get(), id)
                .map(reference -> Tagged.ok(ReferenceAnswer.of(reference), ONLY_VERSION));
    }
}
