package io.followthrough.interview.api.opportunity;

import io.followthrough.interview.application.opportunity.ConcludeOpportunity;
import io.followthrough.interview.application.opportunity.ReopenOpportunity;
import io.followthrough.interview.application.opportunity.VoidOpportunity;
import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How opportunities end, begin again, or turn out to be a mistake. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class OpportunityEndingResource {

    private final CurrentCaller caller;
    private final ConcludeOpportunity concludeOpportunity;
    private final ReopenOpportunity reopenOpportunity;
    private final VoidOpportunity voidOpportunity;

    OpportunityEndingResource(
            CurrentCaller caller,
            ConcludeOpportunity concludeOpportunity,
            ReopenOpportunity reopenOpportunity,
            VoidOpportunity voidOpportunity) {
        this.caller = caller;
        this.concludeOpportunity = concludeOpportunity;
        this.reopenOpportunity = reopenOpportunity;
        this.voidOpportunity = voidOpportunity;
    }

    @PUT
    @Path("/{id}/outcome")
    @Operation(
            summary = "Record an opportunity's outcome",
            description = "Replaces what was recorded. Each outcome but OFFER_RECEIVED closes it: its follow-up "
                    + "goes, its debriefs and thank-yous stay (R16, R18, R34). Needs If-Match with the ETag "
                    + "that was read, or *.",
            operationId = "concludeOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> conclude(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OpportunityOutcomeRequest request) {
        return concludeOpportunity
                .conclude(caller.get(), id, IfMatch.required(ifMatch), request.outcome())
                .map(OpportunityResource::answer);
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(
            summary = "Reopen a closed opportunity",
            description = "Its outcome goes, and what was planned by it is planned again. An open one answers 409. "
                    + "If-Match is heeded when given.",
            operationId = "reopenOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> reopen(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReopenOpportunityRequest request) {
        return reopenOpportunity
                .reopen(caller.get(), id, IfMatch.optional(ifMatch), request.reason())
                .map(OpportunityResource::answer);
    }

    @POST
    @Path("/{id}/void")
    @Operation(
            summary = "Take back an opportunity that was entered by mistake",
            description = "It stays to be read and counts nowhere, nor does anything of it.",
            operationId = "voidOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> takeBack(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull VoidOpportunityRequest request) {
        return voidOpportunity
                .takeBack(caller.get(), id, IfMatch.optional(ifMatch), request.reason())
                .map(OpportunityResource::answer);
    }
}
