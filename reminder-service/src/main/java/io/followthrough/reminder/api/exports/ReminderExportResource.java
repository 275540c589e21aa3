package io.followthrough.reminder.api.exports;

import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.followthrough.reminder.application.ExportReminders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A candidate's reminders as a file. */
@Path("/v1/exports/reminders")
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ReminderExportResource {

    private static final String CSV = "text/csv";

    private static final String LINES = """
            reminderId,candidateId,opportunityId,interviewId,kind,aboutType,aboutName,state,localDate,opensAt,remindAt,\
            dueAt,until,doneAt,policyVersion,rules,reasons
            01a181ff-f0c4-7e03-9b52-6d1f8a2c4e70,cand-7f3a,01a12f20-2c00-7591-a035-4f0692cb69c9,\
            01a181d8-51c0-76da-88c3-4ba124c41f97,FOLLOW_UP,OPPORTUNITY,,DONE,2026-11-09,2026-11-08T23:00:00Z,\
            2026-11-09T09:00:00Z,2026-11-10T23:00:00Z,,2026-11-09T09:30:00Z,1,R30 R29,"Check on the status, and add a \
            detail or an article on something you discussed. Follow up by e-mail."
            """;

    private final CurrentCaller caller;
    private final ExportReminders exportReminders;

    ReminderExportResource(CurrentCaller caller, ExportReminders exportReminders) {
        this.caller = caller;
        this.exportReminders = exportReminders;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Export a candidate's reminders",
            description = "As JSON or CSV, by Accept. Every reminder there ever was, with its reasons; streamed, oldest"
                    + " first.",
            operationId = "exportReminders")
    @APIResponse(
            responseCode = "200",
            description = "Every reminder of the candidate",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ExportedReminder.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "one reminder", value = LINES))
            })
    public Multi<ExportedReminder> json(@QueryParam("candidateId") @NotBlank @Size(max = 255) String candidateId) {
        return after(known(candidateId).map(known -> List.of()), reminders(candidateId));
    }

    /** Only who asks for it gets CSV: whoever takes anything gets JSON. */
    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Multi<String> csv(@QueryParam("candidateId") @NotBlank @Size(max = 255) String candidateId) {
        return after(
                known(candidateId).map(known -> List.of(ExportedReminder.TITLES)),
                reminders(candidateId).map(ExportedReminder::line));
    }

    private Uni<Boolean> known(String candidateId) {
        return exportReminders.mustBeKnown(caller.get(), candidateId).replaceWith(true);
    }

    private Multi<ExportedReminder> reminders(String candidateId) {
        return exportReminders.all(caller.get(), candidateId).map(ExportedReminder::of);
    }

    /** Nothing is answered before the caller is known to be allowed. */
    private static <T> Multi<T> after(Uni<List<T>> head, Multi<T> rest) {
        return Multi.createBy().concatenating().streams(head.onItem().<T>disjoint(), rest);
    }
}
