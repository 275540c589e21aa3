package io.followthrough.reminder.api.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.followthrough.reminder.application.policy.ChangePolicy;
import io.followthrough.reminder.application.policy.ReadPolicy;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tenant's timing policy: everybody may read it, since it explains everybody's dates; an admin changes it. */
@Path("/v1/policy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy", description = "The tenant's rules of timing")
public class PolicyResource {

    private static final ListName HISTORY = ListName.of("history of the policy");

    private final CurrentCaller caller;
    private final ReadPolicy readPolicy;
    private final ChangePolicy changePolicy;
    private final PolicyReader policyReader;
    private final Cursors cursors;

    PolicyResource(
            CurrentCaller caller,
            ReadPolicy readPolicy,
            ChangePolicy changePolicy,
            PolicyReader policyReader,
            Cursors cursors) {
        this.caller = caller;
        this.readPolicy = readPolicy;
        this.changePolicy = changePolicy;
        this.policyReader = policyReader;
        this.cursors = cursors;
    }

    /** The ETag is the policy's version, which plans and previews name. */
    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read the timing policy",
            description = "The one that counts for what is planned next. Its ETag is its version, which plans and "
                    + "previews name.",
            operationId = "readPolicy")
    public Uni<RestResponse<PolicyDocument>> read() {
        return readPolicy.standing(caller.get()).map(PolicyResource::answer);
    }

    /** What has not happened yet is planned again; {@code history} tells when all of it has been. */
    @PUT
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Change the timing policy",
            description = "Replaces the policy; what is left out has its default. What has not happened yet is "
                    + "planned again, which takes a while: rolledOut in the history tells when it is done. "
                    + "Needs If-Match with the ETag that was read, or *.",
            operationId = "changePolicy")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyDocument.class)))
    public Uni<RestResponse<PolicyDocument>> change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull ObjectNode body) {
        return changePolicy
                .change(caller.get(), policyReader.body(body), IfMatch.required(ifMatch))
                .map(PolicyResource::answer);
    }

    /** Every version that stood, the latest first, with who changed it. */
    @GET
    @Path("/history")
    @RolesAllowed({Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List the versions of the timing policy",
            description = "Latest first, with who changed it and whether all plans have been made by it.",
            operationId = "listPolicies")
    public Uni<Page<PolicyVersionAnswer>> history(@BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        return readPolicy
                .history(caller.get(), cursors.read(tenant, HISTORY, page))
                .map(history -> cursors.page(
                        tenant,
                        HISTORY,
                        history.changes(),
                        change -> PolicyVersionAnswer.of(change, history.rollingOut())));
    }

    private static RestResponse<PolicyDocument> answer(VersionedPolicy policy) {
        return Tagged.ok(PolicyDocument.of(policy.policy()), policy.version());
    }
}
