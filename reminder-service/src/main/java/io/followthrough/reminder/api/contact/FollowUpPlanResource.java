package io.followthrough.reminder.api.contact;

import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.ManyLines;
import io.followthrough.platform.web.Tagged;
import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.api.reminder.FullReminderAnswer;
import io.followthrough.reminder.application.contact.PlanSecondFollowUp;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The second follow-up, which needs a reason. */
@Path("/v1/follow-up-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class FollowUpPlanResource {

    /** Why to follow up a second time; kept, told to nobody. */
    @Schema(examples = "{" + Examples.OPPORTUNITY + ", \"reason\": \"I finished the certificate that we spoke of.\"}")
    public record FollowUpPlanBody(
            @NotNull UUID opportunityId,
            @NotBlank @Size(max = 2000) @ManyLines String reason) {}

    private final CurrentCaller caller;
    private final PlanSecondFollowUp planSecondFollowUp;

    FollowUpPlanResource(CurrentCaller caller, PlanSecondFollowUp planSecondFollowUp) {
        this.caller = caller;
        this.planSecondFollowUp = planSecondFollowUp;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Plan the second follow-up",
            description = "409 with R28 when none was sent, the employer has answered, or two were sent.",
            operationId = "planSecondFollowUp")
    @APIResponse(
            responseCode = "201",
            description = "The reminder to follow up a second time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FullReminderAnswer.class)))
    public Uni<RestResponse<FullReminderAnswer>> plan(@Valid @NotNull FollowUpPlanBody body) {
        return planSecondFollowUp
                .plan(caller.get(), body.opportunityId(), body.reason())
                .map(FollowUpPlanResource::created);
    }

    private static RestResponse<FullReminderAnswer> created(Versioned<ReminderWithHistory> read) {
        FullReminderAnswer answer = FullReminderAnswer.of(read.value());
        return Tagged.created("/v1/reminders/" + answer.id(), answer, EntityTags.of(read.version(), answer));
    }
}
