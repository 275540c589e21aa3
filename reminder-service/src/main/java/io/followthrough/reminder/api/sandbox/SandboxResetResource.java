package io.followthrough.reminder.api.sandbox;

import io.followthrough.people.access.Role;
import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.idempotency.ChangesNothing;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.reminder.api.sandbox.SandboxClockResource.ClockBody;
import io.followthrough.reminder.application.sandbox.ResetSandbox;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A sandbox tenant as it was before anybody used it. */
@Path("/v1/sandbox/reset")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sandbox")
public class SandboxResetResource {

    private final CurrentCaller caller;
    private final ResetSandbox resetSandbox;

    SandboxResetResource(CurrentCaller caller, ResetSandbox resetSandbox) {
        this.caller = caller;
        this.resetSandbox = resetSandbox;
    }

    /** 200 when all services have emptied the tenant, 202 when they had not within 10 s. Repeated, it finds it empty. */
    @POST
    @ChangesNothing
    @APIResponse(
            responseCode = "200",
            description = "No service holds anything of the tenant but its audit log, and its time is real time",
            headers = @Header(name = EventMark.EVENT_ID, ref = "EventId"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClockBody.class)))
    @APIResponse(
            responseCode = "202",
            description = "The same, but not every service has emptied the tenant within 10 s",
            headers = @Header(name = EventMark.EVENT_ID, ref = "EventId"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClockBody.class)))
    @RolesAllowed({Role.SERVICE, Role.ADMIN})
    @APIResponse(responseCode = "404", ref = "NotFound")
    @Operation(
            summary = "Empty the sandbox",
            description =
                    "Deletes what all services hold of the tenant, but their audit logs, and frees its clock: the next move is"
                            + " its first. What was told before is read everywhere first; 503 of type not-yet when that takes"
                            + " too long: then ask again. No Idempotency-Key is needed: repeated, it finds nothing to delete.",
            operationId = "resetSandbox")
    public Uni<RestResponse<ClockBody>> reset() {
        return resetSandbox
                .reset(caller.get())
                .map(outcome -> SandboxClockResource.answer(
                        outcome.confirmedByAll() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                        outcome.reading()));
    }
}
