package io.followthrough.interview.api.response;

import io.followthrough.interview.application.response.ReadResponse;
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

/** One answer of an employer. */
@Path("/v1/employer-responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class EmployerResponseResource {

    /** What is never changed once it is told has one version. */
    static final long ONLY_VERSION = 0;

    private final CurrentCaller caller;
    private final ReadResponse readResponse;

    EmployerResponseResource(CurrentCaller caller, ReadResponse readResponse) {
        this.caller = caller;
        this.readResponse = readResponse;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read what the employer answered",
            description = "As it was recorded; it never changes.",
            operationId = "readEmployerResponse")
    public Uni<RestResponse<EmployerResponseAnswer>> read(UUID id) {
        return readResponse
                .response(caller.get(), id)
                .map(response -> Tagged.ok(EmployerResponseAnswer.of(response), ONLY_VERSION));
    }
}
