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

/** One answer of an employer. */
@Path("/v1/employer-responses")
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class EmployerResponseResource {

    /** What is never changed once it is told has one version. */
    static final long ONLY_VERSION = 0;

    private final CurrentCaller caller;
    private final ReadSurroundings read;

    EmployerResponseResource(CurrentCaller caller, ReadSurroundings read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Read what the employer answered", operationId = "readEmployerResponse")
    public Uni<RestResponse<EmployerResponseAnswer>> read(UUID id) {
        return read.response(caller.get(), id)
                .map(response -> TaggedAnswer.ok(EmployerResponseAnswer.of(response), ONLY_VERSION));
    }
}
