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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A candidate's reminders as a file. */
@Path("/v1/exports/reminders")
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ReminderExportResource {

    private static final String CSV = "text/csv";

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
    public Multi<ExportedReminder> json(@QueryParam("candidateId") @NotBlank @Size(max = 255) String candidateId) {
        return after(known(candidateId).map(known -> List.of()), reminders(candidateId));
    }

    @GET
    @Produces(CSV)
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
