package io.followthrough.interview.api.retention;

import io.followthrough.interview.application.retention.ChangeRetention;
import io.followthrough.interview.application.retention.ReadRetention;
import io.followthrough.interview.domain.retention.Retention;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** For how long the tenant keeps candidates of whom nothing is heard: everybody may read it, an admin changes it. */
@Path("/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
public class RetentionResource {

    private final CurrentCaller caller;
    private final ReadRetention readRetention;
    private final ChangeRetention changeRetention;

    RetentionResource(CurrentCaller caller, ReadRetention readRetention, ChangeRetention changeRetention) {
        this.caller = caller;
        this.readRetention = readRetention;
        this.changeRetention = changeRetention;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read for how long silent candidates are kept",
            description = "Without retentionMonths they are kept for good.",
            operationId = "readRetention")
    public Uni<RestResponse<RetentionBody>> read() {
        return readRetention.read(caller.get()).map(RetentionResource::answer);
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Change for how long silent candidates are kept",
            description = """
                    A candidate about whom nothing has happened for so many months is erased, in all services, as if that
                    had been asked for. CandidateRetentionEnding announces it at least 30 days before; anything that happens
                    meanwhile calls it off. Null, or nothing, keeps candidates for good. Needs If-Match.""",
            operationId = "changeRetention")
    public Uni<RestResponse<RetentionBody>> change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull RetentionBody body) {
        return changeRetention
                .change(caller.get(), IfMatch.required(ifMatch), body.retentionMonths())
                .map(RetentionResource::answer);
    }

    private static RestResponse<RetentionBody> answer(Retention retention) {
        return Tagged.ok(RetentionBody.of(retention), retention.version());
    }
}
