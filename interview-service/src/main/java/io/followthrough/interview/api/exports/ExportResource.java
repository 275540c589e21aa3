package io.followthrough.interview.api.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.interview.application.exports.ExportInterviews;
import io.followthrough.interview.store.exports.ExportPage;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** A candidate's opportunities and rounds as a file. */
@Path("/v1/exports/interviews")
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ExportResource {

    private static final String CSV = "text/csv";

    private static final String LINES = """
            candidateId,employer,role,source,formality,referrerName,referrerEmail,kind,startsAt,endsAt,timeZone,\
            interviewers,state,met,roundOutcome,decisionDate,timelineStatedAs,materials,opportunityId,interviewId,\
            openedAt,status,outcome,displayName,email,candidateTimeZone,profileUrl,followUpChannel,coaches
            cand-7f3a,Northwind,Data engineer,,,,,PANEL,2026-11-05T14:00+01:00,2026-11-05T15:30+01:00,Europe/Berlin,\
            Mei Tanaka,SCHEDULED,,,,,,01a12f20-2c00-7591-a035-4f0692cb69c9,01a181d8-51c0-76da-88c3-4ba124c41f97,\
            2026-10-20T09:00:00Z,OPEN,,Lea Novak,lea@novak.example,Europe/Vienna,\
            https://www.linkedin.example/in/lea-novak,PHONE,coach-12|PLAN|2027-01-31T23:00:00Z
            """;

    private final CurrentCaller caller;
    private final ExportInterviews exportInterviews;
    private final ObjectMapper mapper;

    ExportResource(CurrentCaller caller, ExportInterviews exportInterviews, ObjectMapper mapper) {
        this.caller = caller;
        this.exportInterviews = exportInterviews;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Export a candidate's profile, opportunities and rounds",
            description = "As JSON, or as CSV if Accept asks for it; docs/csv.md describes the columns. Streamed,"
                    + " oldest first.",
            operationId = "exportInterviews")
    @APIResponse(
            responseCode = "200",
            description = "The candidate, and all opportunities, each with its rounds",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InterviewsExport.class),
                        examples = @ExampleObject(name = "one round", value = InterviewsExport.EXAMPLE)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "one round", value = LINES))
            })
    public Multi<byte[]> json(@QueryParam("candidateId") @NotNull @Size(max = 200) String candidateId) {
        JsonPieces pieces = new JsonPieces(mapper);
        Multi<String> whole = after(
                candidateId,
                exported -> pieces.begin(InterviewsExport.ExportedCandidate.of(exported)),
                exported -> pieces::of);
        return RestMulti.fromMultiData(Multi.createBy()
                        .concatenating()
                        .streams(whole, Multi.createFrom().item(JsonPieces.END))
                        .map(piece -> piece.getBytes(StandardCharsets.UTF_8)))
                .encodeAsJsonArray(false)
                .build();
    }

    /** Only who asks for it gets CSV: whoever takes anything gets JSON. */
    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Multi<String> csv(@QueryParam("candidateId") @NotNull @Size(max = 200) String candidateId) {
        return after(candidateId, exported -> CsvRows.TITLES, exported -> new CsvRows(exported)::of);
    }

    /** Nothing is answered before the caller is known to be allowed. */
    private Multi<String> after(
            String candidateId,
            Function<ExportInterviews.Exported, String> head,
            Function<ExportInterviews.Exported, Function<ExportPage.PartView, String>> pieces) {
        Caller by = caller.get();
        return exportInterviews
                .candidate(by, candidateId)
                .onItem()
                .transformToMulti(exported -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(head.apply(exported)),
                                exportInterviews.opportunities(by, candidateId).map(pieces.apply(exported))));
    }
}
