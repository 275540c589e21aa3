package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.ForgetCandidate;
import io.followthrough.interview.application.people.ReadCandidate;
import io.followthrough.people.access.Role;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A candidate whose id no path can hold: clients and servers take {@code ..} for a step, escaped or not. Such ids are
 * refused now; those stored before are read and forgotten by a query, as in the other services.
 */
@Path("/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class AnyCandidateResource {

    private final CurrentCaller caller;
    private final ReadCandidate readCandidate;
    private final ForgetCandidate forgetCandidate;
    private final Receipts receipts;

    AnyCandidateResource(
            CurrentCaller caller, ReadCandidate readCandidate, ForgetCandidate forgetCandidate, Receipts receipts) {
        this.caller = caller;
        this.readCandidate = readCandidate;
        this.forgetCandidate = forgetCandidate;
        this.receipts = receipts;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a candidate's profile, whatever the id",
            description = "As GET /v1/candidates/{candidateId}; for ids that no path can hold, such as two dots.",
            operationId = "readAnyCandidate")
    public Uni<RestResponse<CandidateAnswer>> read(
            @QueryParam("candidateId") @NotNull @Size(max = 200) String candidateId) {
        return readCandidate.read(caller.get(), candidateId).map(CandidateResource::answer);
    }

    @DELETE
    @Unversioned
    @APIResponse(
            responseCode = "202",
            description = "The receipt, not complete yet; Location leads to it",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the receipt can be read",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ErasureAnswer.class)))
    @Operation(
            summary = "Forget a candidate, whatever the id",
            description = "As DELETE /v1/candidates/{candidateId}; for ids that no path can hold, such as two dots.",
            operationId = "forgetAnyCandidate")
    public Uni<RestResponse<ErasureAnswer>> forget(
            @QueryParam("candidateId") @NotNull @Size(max = 200) String candidateId) {
        return forgetCandidate.forget(caller.get(), candidateId).map(receipts::accepted);
    }
}
