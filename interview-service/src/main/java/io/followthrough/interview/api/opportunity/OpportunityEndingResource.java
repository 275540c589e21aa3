package io.followthrough.interview.api.opportunity;

import io.followthrough.interview.application.opportunity.ConcludeOpportunity;
import io.followthrough.interview.application.opportunity.ReopenOpportunity;
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

/** How opportunities end, and begin again. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class OpportunityEndingResource {

    private final CurrentCaller caller;
    private final ConcludeOpportunity concludeOpportunity;
    private final ReopenOpportunity reopenOpportunity;

    OpportunityEndingResource(
            CurrentCaller caller, ConcludeOpportunity concludeOpportunity, ReopenOpportunity reopenOpportunity) {
        this.caller = caller;
        this.concludeOpportunity = concludeOpportunity;
        this.reopenOpportunity = reopenOpportunity;
    }

    @PUT
    @Path("/{id}/outcome")
    @Operation(summary = "Record an opportunity's outcome", operationId = "concludeOpportunity")
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
    @Operation(summary = "Reopen a closed opportunity", operationId = "reopenOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> reopen(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReopenOpportunityRequest request) {
        return reopenOpportunity
                .reopen(caller.get(), id, IfMatch.optional(ifMatch), request.reason())
                .map(OpportunityResource::answer);
    }
}
