package io.followthrough.reminder.api.contact;

import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.ManyLines;
import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.application.contact.ReportFollowUp;
import io.followthrough.reminder.domain.contact.ContactChannel;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.timing.plan.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contacts with employers that were made elsewhere. */
@Path("/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups", description = "Contacts made, and the second one planned")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class FollowUpResource {

    /** A contact to log; {@code sentAt} is now if absent, {@code reason} is kept and told to nobody. */
    @Schema(
            examples = "{" + Examples.OPPORTUNITY
                    + ", \"sentAt\": \"2026-11-07T10:15:00Z\", \"channel\": \"PHONE\","
                    + " \"reason\": \"I wanted to tell them of another offer.\"}")
    public record FollowUpBody(
            @NotNull UUID opportunityId,
            @Nullable Instant sentAt,
            @NotNull ContactChannel channel,
            @Nullable @Size(max = 2000) @ManyLines String reason) {}

    /** A logged contact, and the rules that it broke. */
    @Schema(
            examples = "{\"id\": \"01a18b3e-2f08-7a41-8c6d-5e7f9a0b1c2d\", " + Examples.OPPORTUNITY + ", "
                    + Examples.INTERVIEW + ", " + Examples.CANDIDATE
                    + ", \"channel\": \"PHONE\", \"ordinal\": 1,"
                    + " \"reason\": \"I wanted to tell them of another offer.\","
                    + " \"breaches\": [\"R27\", \"WEEKEND\"], \"sentAt\": \"2026-11-07T10:15:00Z\"}")
    public record FollowUpAnswer(
            UUID id,
            UUID opportunityId,
            @Nullable UUID interviewId,
            @Nullable UUID messageId,
            String candidateId,
            ContactChannel channel,
            int ordinal,
            @Nullable String reason,
            List<Rule> breaches,
            Instant sentAt) {

        public static FollowUpAnswer of(LoggedFollowUp logged) {
            LoggedFollowUp.Contact contact = logged.contact();
            return new FollowUpAnswer(
                    contact.id(),
                    contact.with().opportunityId(),
                    logged.interviewId(),
                    contact.with().messageId(),
                    contact.with().candidateId(),
                    contact.channel(),
                    logged.ordinal(),
                    contact.reason(),
                    logged.breaches(),
                    contact.sentAt());
        }
    }

    private final CurrentCaller caller;
    private final ReportFollowUp reportFollowUp;

    FollowUpResource(CurrentCaller caller, ReportFollowUp reportFollowUp) {
        this.caller = caller;
        this.reportFollowUp = reportFollowUp;
    }

    @POST
    @Unversioned
    @ResponseStatus(201)
    @Operation(
            summary = "Log a contact with the employer",
            description = "A fact is never refused; the rules that it broke are named (R28, R30).",
            operationId = "logFollowUp")
    @APIResponse(
            responseCode = "201",
            description = "The contact and the rules that it broke",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpAnswer.class)))
    public Uni<RestResponse<FollowUpAnswer>> log(@Valid @NotNull FollowUpBody body) {
        return reportFollowUp
                .report(
                        caller.get(),
                        new ReportFollowUp.Command(body.opportunityId(), body.sentAt(), body.channel(), body.reason()))
                .map(logged -> RestResponse.ResponseBuilder.<FollowUpAnswer>create(RestResponse.Status.CREATED)
                        .header(
                                HttpHeaders.LOCATION,
                                "/v1/follow-ups/" + logged.contact().id())
                        .entity(FollowUpAnswer.of(logged))
                        .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a logged contact",
            description = "With the rules that it broke.",
            operationId = "readFollowUp")
    public Uni<FollowUpAnswer> read(UUID id) {
        return reportFollowUp.read(caller.get(), id).map(FollowUpAnswer::of);
    }
}
