package io.followthrough.interview.api;

import io.followthrough.interview.application.ReadSurroundings;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.people.access.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One of those who speak for a candidate. */
@Path("/v1/references")
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ReferenceResource {

    /** What is never changed once it is told has one version. */
    static final long ONLY_VERSION = 0;

    private final CurrentCaller caller;
    private final ReadSurroundings read;

    ReferenceResource(CurrentCaller caller, ReadSurroundings read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Read who speaks for the candidate", operationId = "readReference")
    public Uni<RestResponse<ReferenceAnswer>> read(UUID id) {
        return read.reference(caller.get(), id)
                .map(reference -> TaggedAnswer.ok(ReferenceAnswer.of(reference), ONLY_VERSION));
    }
}
