package io.followthrough.reminder.api.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.StreamedJson;
import io.followthrough.reminder.api.contact.FollowUpResource;
import io.followthrough.reminder.api.reminder.FullReminderAnswer;
import io.followthrough.reminder.application.exports.ExportReminders;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestMulti;

/** A candidate's reminders as a file. */
@Path("/v1/exports/reminders")
@Tag(name = "Files", description = "All reminders of a candidate")
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

    private static final String REMINDERS = """
            {"reminders": [{"id": "01a181ff-f0c4-7e03-9b52-6d1f8a2c4e70", "kind": "FOLLOW_UP",
              "candidateId": "cand-7f3a", "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9",
              "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "about": {"type": "OPPORTUNITY"},
              "state": "DONE", "opensAt": "2026-11-08T23:00:00Z", "remindAt": ["2026-11-09T09:00:00Z"],
              "dueAt": "2026-11-10T23:00:00Z", "localDate": "2026-11-09", "doneAt": "2026-11-09T09:30:00Z",
              "suggestedChannel": "EMAIL", "policyVersion": 1,
              "trace": [{"rule": "R29", "source": "S0", "text": "Follow up by e-mail."}],
              "rejectedDates": [{"date": "2026-11-08", "rules": ["WEEKEND"]}],
              "history": [{"at": "2026-11-09T09:30:00Z", "what": "DONE", "to": "2026-11-09T09:30:00Z"}]}],
             "followUps": [{"id": "01a18200-0a1b-7c2d-8e3f-405162738495",
              "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9",
              "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "candidateId": "cand-7f3a", "channel": "EMAIL",
              "ordinal": 1, "breaches": [], "sentAt": "2026-11-09T09:30:00Z"}]}""";

    private final CurrentCaller caller;
    private final ExportReminders exportReminders;
    private final ObjectMapper mapper;

    ReminderExportResource(CurrentCaller caller, ExportReminders exportReminders, ObjectMapper mapper) {
        this.caller = caller;
        this.exportReminders = exportReminders;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"reminders.json\"")
    @Operation(
            summary = "Export a candidate's reminders",
            description =
                    "As JSON: every reminder there ever was, and every contact that was logged, each as its own GET answers"
                            + " it. As CSV, if Accept asks for it: one line per reminder. Streamed, oldest first.",
            operationId = "exportReminders")
    @APIResponse(
            responseCode = "200",
            description = "The candidate's reminders and contacts",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RemindersExport.class),
                        examples = @ExampleObject(name = "one reminder", value = REMINDERS)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "one reminder", value = LINES))
            })
    public Multi<byte[]> json(@QueryParam("candidateId") @NotBlank @Size(max = 200) String candidateId) {
        Caller by = caller.get();
        StreamedJson json = new StreamedJson(mapper);
        Multi<byte[]> whole = exportReminders
                .mustBeKnown(by, candidateId)
                .replaceWith(true)
                .onItem()
                .transformToMulti(known -> json.object(List.of(
                        json.list(
                                "reminders",
                                exportReminders.reminders(by, candidateId).map(FullReminderAnswer::of)),
                        json.list(
                                "followUps",
                                exportReminders.followUps(by, candidateId).map(FollowUpResource.FollowUpAnswer::of)))));
        return RestMulti.fromMultiData(whole).encodeAsJsonArray(false).build();
    }

    /** Only who asks for it gets CSV: whoever takes anything gets JSON. Nothing goes out before the caller may have it. */
    @GET
    @Produces(CSV + ";qs=0.5")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"reminders.csv\"")
    @Operation(hidden = true)
    public Multi<String> csv(@QueryParam("candidateId") @NotBlank @Size(max = 200) String candidateId) {
        Caller by = caller.get();
        return exportReminders
                .mustBeKnown(by, candidateId)
                .replaceWith(true)
                .onItem()
                .transformToMulti(known -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(ReminderColumn.titles()),
                                exportReminders
                                        .reminders(by, candidateId)
                                        .map(FullReminderAnswer::of)
                                        .map(ReminderColumn::line)));
    }
}
