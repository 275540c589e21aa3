package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.ChangeCandidate;
import io.followthrough.interview.application.people.ForgetCandidate;
import io.followthrough.interview.application.people.ReadCandidate;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.people.access.Role;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Tagged;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jspecify.annotations.Nullable;

/** A candidate: its profile, and its right to be forgotten. */
@Path("/v1/candidates/{candidateId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates", description = "What a tenant knows of its candidates, and for how long")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class CandidateResource {

    private final CurrentCaller caller;
    private final ReadCandidate readCandidate;
    private final ChangeCandidate changeCandidate;
    private final ForgetCandidate forgetCandidate;
    private final Receipts receipts;
    private final ZoneLaw law;

    CandidateResource(
            CurrentCaller caller,
            ReadCandidate readCandidate,
            ChangeCandidate changeCandidate,
            ForgetCandidate forgetCandidate,
            Receipts receipts,
            ZoneLaw law) {
        this.caller = caller;
        this.readCandidate = readCandidate;
        this.changeCandidate = changeCandidate;
        this.forgetCandidate = forgetCandidate;
        this.receipts = receipts;
        this.law = law;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a candidate's profile",
            description = "A candidate is known from its first opportunity on; before that the answer is 404.",
            operationId = "readCandidate")
    public Uni<RestResponse<CandidateAnswer>> read(String candidateId) {
        return readCandidate.read(caller.get(), candidateId).map(CandidateResource::answer);
    }

    @PUT
    @Operation(
            summary = "Replace a candidate's profile",
            description = "What is left out becomes unset. Needs If-Match with the ETag that was read, or *.",
            operationId = "changeCandidate")
    public Uni<RestResponse<CandidateAnswer>> change(
            String candidateId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CandidateProfile profile) {
        return changeCandidate
                .change(caller.get(), candidateId, IfMatch.required(ifMatch), profile.toProfile(law))
                .map(CandidateResource::answer);
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
    @Operation(summary = "Forget a candidate", description = """
                    All that is held about the candidate goes, here at once and in the other services as soon as they
                    hear of it. Asked again meanwhile, the answer is the same receipt.""", operationId = "forgetCandidate")
    public Uni<RestResponse<ErasureAnswer>> forget(String candidateId) {
        return forgetCandidate.forget(caller.get(), candidateId).map(receipts::accepted);
    }

    static RestResponse<CandidateAnswer> answer(Candidate candidate) {
        return Tagged.ok(CandidateAnswer.of(candidate), candidate.version());
    }
}
