package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.ForgetCandidate;
import io.followthrough.interview.application.people.ReadCandidate;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.people.access.Role;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a tenant; and the one whose id no path can hold: clients and servers take {@code ..} for a step, escaped
 * or not. Such ids are refused now; those stored before are read and forgotten by a query, as in the other services.
 */
@Path("/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class CandidatesResource {

    private final CurrentCaller caller;
    private final ReadCandidate readCandidate;
    private final ForgetCandidate forgetCandidate;
    private final Receipts receipts;
    private final Cursors cursors;

    CandidatesResource(
            CurrentCaller caller,
            ReadCandidate readCandidate,
            ForgetCandidate forgetCandidate,
            Receipts receipts,
            Cursors cursors) {
        this.caller = caller;
        this.readCandidate = readCandidate;
        this.forgetCandidate = forgetCandidate;
        this.receipts = receipts;
        this.cursors = cursors;
    }

    /**
     * Candidates whom the caller may read: of an id, or found by a text.
     *
     * @param candidateId of this one only, whatever its id: of nobody when it is not known
     * @param q the beginning of an id, an e-mail address, a name or a word of it, in any spelling
     */
    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Find candidates", description = """
                    Give q or candidateId. q finds candidates whose id, e-mail address or name, or a word of it, begins like
                    that; letters without their accents and in any case. A coach finds those granted to it, a candidate itself.
                    candidateId answers that one candidate, or an empty list; it is for ids that no path can hold, such as two
                    dots.""", operationId = "listCandidates")
    public Uni<Page<CandidateAnswer>> list(
            @Parameter(description = "Of this one only, whatever its id")
                    @QueryParam("candidateId")
                    @Size(max = 200) @Nullable String candidateId,
            @Parameter(description = "The beginning of an id, an e-mail address, a name or a word of it")
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String q,
            @BeanParam @Valid PageQuery page) {
        if ((candidateId == null) == (q == null)) {
            throw ProblemException.invalid("q", "or candidateId must be given, and not both");
        }
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("candidates", q, candidateId, caller.get().subject());
        Uni<Slice<Candidate>> found = q == null
                ? readCandidate.only(caller.get(), Objects.requireNonNull(candidateId))
                : readCandidate.search(caller.get(), q, cursors.read(tenant, list, page));
        return found.map(slice -> cursors.page(tenant, list, slice, CandidateAnswer::of));
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
