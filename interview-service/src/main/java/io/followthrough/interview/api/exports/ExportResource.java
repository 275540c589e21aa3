package io.followthrough.interview.api.exports;

import io.followthrough.interview.application.exports.ExportInterviews;
import io.followthrough.interview.store.exports.OpportunityView;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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

/** A candidate's opportunities and rounds as a file. */
@Path("/v1/exports/interviews")
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ExportResource {

    private static final String CSV = "text/csv";

    private static final String OPPORTUNITIES = """
            [{"opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
              "employer": "Northwind", "role": "Data engineer", "openedAt": "2026-10-20T09:00:00Z", "status": "OPEN", "interviews": [
                {"interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "kind": "PANEL", "state": "SCHEDULED",
                 "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:30:00Z", "timeZone": "Europe/Berlin",
                 "interviewers": [{"interviewerId": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Mei Tanaka"}]}],
              "materials": [], "references": [], "employerResponses": []}]""";
    private static final String LINES = """
            candidateId,employer,role,source,formality,referrerName,referrerEmail,kind,startsAt,endsAt,timeZone,\
            interviewers,state,met,roundOutcome,decisionDate,timelineStatedAs,materials,opportunityId,interviewId,\
            openedAt,status,outcome
            cand-7f3a,Northwind,Data engineer,,,,,PANEL,2026-11-05T14:00+01:00,2026-11-05T15:30+01:00,Europe/Berlin,\
            Mei Tanaka,SCHEDULED,,,,,,01a12f20-2c00-7591-a035-4f0692cb69c9,01a181d8-51c0-76da-88c3-4ba124c41f97,\
            2026-10-20T09:00:00Z,OPEN,
            """;

    private final CurrentCaller caller;
    private final ExportInterviews exportInterviews;

    ExportResource(CurrentCaller caller, ExportInterviews exportInterviews) {
        this.caller = caller;
        this.exportInterviews = exportInterviews;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Export a candidate's opportunities and rounds",
            description = "As JSON or CSV, by Accept; docs/csv.md describes the columns. Streamed, oldest first.",
            operationId = "exportInterviews")
    @APIResponse(
            responseCode = "200",
            description = "All opportunities, each with its rounds",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = OpportunityView.class),
                        examples = @ExampleObject(name = "one round", value = OPPORTUNITIES)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "one round", value = LINES))
            })
    public Multi<OpportunityView> json(@QueryParam("candidateId") @NotNull String candidateId) {
        return after(known(candidateId).map(known -> List.of()), opportunities(candidateId));
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Multi<String> csv(@QueryParam("candidateId") @NotNull String candidateId) {
        return after(
                known(candidateId).map(known -> List.of(CsvRows.TITLES)),
                opportunities(candidateId).map(CsvRows::of));
    }

    private Uni<Boolean> known(String candidateId) {
        return exportInterviews.mustBeKnown(caller.get(), candidateId).replaceWith(true);
    }

    private Multi<OpportunityView> opportunities(String candidateId) {
        return exportInterviews.all(caller.get(), candidateId);
    }

    /** Nothing is answered before the caller is known to be allowed. */
    private static <T> Multi<T> after(Uni<List<T>> head, Multi<T> rest) {
        return Multi.createBy().concatenating().streams(head.onItem().<T>disjoint(), rest);
    }
}
