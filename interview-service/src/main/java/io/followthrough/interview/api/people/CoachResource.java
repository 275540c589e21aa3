package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.GrantCoach;
import io.followthrough.interview.application.people.ReadCoaches;
import io.followthrough.interview.application.people.WithdrawCoach;
import io.followthrough.interview.application.people.steps.StandingGrant;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who may read a candidate's data; an admin decides, and every change is audited. */
@Path("/v1/candidates/{candidateId}/coaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coaches", description = "Who may read whose data, and since when")
@RolesAllowed(Role.ADMIN)
public class CoachResource {

    private final CurrentCaller caller;
    private final GrantCoach grantCoach;
    private final WithdrawCoach withdrawCoach;
    private final ReadCoaches readCoaches;

    CoachResource(CurrentCaller caller, GrantCoach grantCoach, WithdrawCoach withdrawCoach, ReadCoaches readCoaches) {
        this.caller = caller;
        this.grantCoach = grantCoach;
        this.withdrawCoach = withdrawCoach;
        this.readCoaches = readCoaches;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List a candidate's coaches",
            description = "All of them, expired grants included; a candidate has at most 50.",
            operationId = "listCoaches")
    public Uni<Page<GrantAnswer>> list(String candidateId) {
        return readCoaches
                .all(caller.get(), candidateId)
                .map(coaches -> new Page<>(
                        coaches.grants().stream()
                                .map(grant -> GrantAnswer.of(new StandingGrant(grant, 0, coaches.readAt())))
                                .toList(),
                        null));
    }

    @GET
    @Path("/{sub}")
    @RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read what a coach is granted",
            description =
                    "404 when nothing is granted to that coach. A grant whose time is over is answered as EXPIRED.",
            operationId = "readCoach")
    public Uni<RestResponse<GrantAnswer>> read(String candidateId, String sub) {
        return readCoaches.one(caller.get(), candidateId, sub).map(grant -> {
            GrantAnswer answer = GrantAnswer.of(grant);
            return Tagged.ok(answer, EntityTags.of(grant.version(), answer));
        });
    }

    @PUT
    @Path("/{sub}")
    @APIResponse(
            responseCode = "200",
            description = "Granted in place of what was granted before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrantAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = "Granted to a coach who was granted nothing before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrantAnswer.class)))
    @Operation(summary = "Grant a coach", description = """
                    Replaces what that coach was granted before. Needs If-Match with the ETag that was read, or *; 201
                    when the coach was granted nothing before.""", operationId = "grantCoach")
    public Uni<RestResponse<GrantAnswer>> grant(
            String candidateId,
            @Size(max = 200) String sub,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull GrantRequest request) {
        return grantCoach
                .grant(caller.get(), request.toCommand(candidateId, sub, ifMatch))
                .map(granted -> {
                    GrantAnswer answer = GrantAnswer.of(granted.grant());
                    String tag = EntityTags.of(granted.grant().version(), answer);
                    return granted.created()
                            ? Tagged.created(location(candidateId, sub), answer, tag)
                            : Tagged.ok(answer, tag);
                });
    }

    @DELETE
    @Path("/{sub}")
    @Operation(
            summary = "Withdraw what a coach was granted",
            description = "From then on the candidate is as unknown to the coach as any other. Was nothing granted, "
                    + "the answer is 404. If-Match is heeded when given.",
            operationId = "withdrawCoach")
    public Uni<Void> withdraw(
            String candidateId, String sub, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return withdrawCoach.withdraw(caller.get(), candidateId, sub, IfMatch.optional(ifMatch));
    }

    private static String location(String candidateId, String coachId) {
        return "/v1/candidates/" + PathSegment.of(candidateId) + "/coaches/" + PathSegment.of(coachId);
    }
}
