package io.followthrough.reminder.api.sandbox;

import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Tagged;
import io.followthrough.reminder.application.sandbox.MoveSandboxClock;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The clock of a sandbox tenant, which can be moved to watch weeks of reminders in a second. */
@Path("/v1/sandbox/clock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sandbox", description = "A clock that can be moved")
public class SandboxClockResource {

    /** The tenant's time. */
    @Schema(examples = "{\"now\": \"2026-11-09T09:30:00Z\"}")
    public record ClockBody(@NotNull Instant now) {}

    private final CurrentCaller caller;
    private final MoveSandboxClock moveSandboxClock;

    SandboxClockResource(CurrentCaller caller, MoveSandboxClock moveSandboxClock) {
        this.caller = caller;
        this.moveSandboxClock = moveSandboxClock;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @APIResponse(
            responseCode = "200",
            description = "The tenant's time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClockBody.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @Operation(
            summary = "Read the sandbox clock",
            description = "The tenant's time. A tenant whose id does not end in -sandbox has no such clock: 404.",
            operationId = "readSandboxClock")
    public Uni<RestResponse<ClockBody>> read() {
        return moveSandboxClock.read(caller.get()).map(reading -> answer(RestResponse.Status.OK, reading));
    }

    /** 200 when all services have taken the move over, 202 when they had not within 10 s. */
    @PUT
    @APIResponse(
            responseCode = "200",
            description = "All services have taken it over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClockBody.class)))
    @APIResponse(
            responseCode = "202",
            description = "The clock stands there; not every service has taken it over within 10 s",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClockBody.class)))
    @RolesAllowed({Role.SERVICE, Role.ADMIN})
    @APIResponse(responseCode = "404", ref = "NotFound")
    @Operation(
            summary = "Move the sandbox clock",
            description =
                    "The first move sets it at most ten years from now, in either direction. Every later one takes it"
                            + " forward, at most 366 days at once; 422 names the field otherwise. What was written before, in any"
                            + " service, is read everywhere first; 503 of type not-yet when that takes longer than 10 s: nothing"
                            + " has moved then. What comes due on the way fires step by step, in its order.",
            operationId = "moveSandboxClock")
    public Uni<RestResponse<ClockBody>> move(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull ClockBody body) {
        return moveSandboxClock
                .move(caller.get(), body.now(), IfMatch.required(ifMatch))
                .map(outcome -> answer(
                        outcome.confirmedByAll() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                        outcome.reading()));
    }

    static RestResponse<ClockBody> answer(RestResponse.Status status, MoveSandboxClock.Reading reading) {
        ClockBody clock = new ClockBody(reading.now());
        return Tagged.answer(status, clock, EntityTags.of(reading.moves(), clock));
    }
}
