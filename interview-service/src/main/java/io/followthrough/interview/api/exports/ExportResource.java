package io.followthrough.interview.api.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.interview.api.history.HistoryAnswer;
import io.followthrough.interview.api.opportunity.OpportunityAnswer;
import io.followthrough.interview.api.people.CoachChangeAnswer;
import io.followthrough.interview.api.promise.MaterialAnswer;
import io.followthrough.interview.api.promise.StatementAnswer;
import io.followthrough.interview.api.reference.ReferenceAnswer;
import io.followthrough.interview.api.response.EmployerResponseAnswer;
import io.followthrough.interview.api.round.InterviewAnswer;
import io.followthrough.interview.application.exports.ExportCandidate;
import io.followthrough.interview.application.exports.ExportOpportunities;
import io.followthrough.interview.application.exports.ExportRecords;
import io.followthrough.interview.application.exports.ExportedOpportunity;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.StreamedJson;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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

/** A candidate's data as a file. */
@Path("/v1/exports/interviews")
@Tag(name = "Files", description = "CSV and JSON, in and out")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ExportResource {

    private static final String CSV = "text/csv";

    private static final String LINES = """
            candidateId,employer,role,source,formality,region,referrerName,referrerEmail,kind,startsAt,endsAt,timeZone,\
            interviewers,state,met,roundOutcome,decisionDate,timelineStatedAs,materials,opportunityId,interviewId,\
            openedAt,status,outcome,displayName,email,candidateTimeZone,profileUrl,followUpChannel,coaches
            cand-7f3a,Northwind,Data engineer,,,,,,PANEL,2026-11-05T14:00+01:00,2026-11-05T15:30+01:00,Europe/Berlin,\
            Mei Tanaka,SCHEDULED,,,,,,01a12f20-2c00-7591-a035-4f0692cb69c9,01a181d8-51c0-76da-88c3-4ba124c41f97,\
            2026-10-20T09:00:00Z,OPEN,,Lea Novak,lea@novak.example,Europe/Vienna,\
            https://www.linkedin.example/in/lea-novak,PHONE,coach-12|PLAN|2027-01-31T23:00:00Z
            """;

    private final CurrentCaller caller;
    private final ExportCandidate exportCandidate;
    private final ExportOpportunities exportOpportunities;
    private final ExportRecords exportRecords;
    private final ObjectMapper mapper;
    private final ZoneLaw law;

    ExportResource(
            CurrentCaller caller,
            ExportCandidate exportCandidate,
            ExportOpportunities exportOpportunities,
            ExportRecords exportRecords,
            ObjectMapper mapper,
            ZoneLaw law) {
        this.caller = caller;
        this.exportCandidate = exportCandidate;
        this.exportOpportunities = exportOpportunities;
        this.exportRecords = exportRecords;
        this.mapper = mapper;
        this.law = law;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"interviews.json\"")
    @Operation(
            summary = "Export a candidate's data",
            description =
                    "All that is held of a candidate, each part as its own GET answers it, as JSON; or its rounds as CSV if Accept asks for that,"
                            + " whose columns docs/csv.md describes. Streamed, oldest first.",
            operationId = "exportInterviews")
    @APIResponse(
            responseCode = "200",
            description = "The candidate, its opportunities with their rounds, and what was said, changed and granted",
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
        Caller by = caller.get();
        StreamedJson json = new StreamedJson(mapper);
        Multi<byte[]> whole = exportCandidate
                .candidate(by, candidateId)
                .onItem()
                .transformToMulti(exported -> json.object(List.of(
                        json.field("candidate", InterviewsExport.ExportedCandidate.of(exported)),
                        json.list(
                                "opportunities",
                                exportOpportunities.all(by, candidateId),
                                opportunity -> parts(json, opportunity)),
                        json.list(
                                "timelineStatements",
                                exportRecords.statements(by, candidateId).map(StatementAnswer::of)),
                        json.list(
                                "changes",
                                exportRecords.changes(by, candidateId).map(HistoryAnswer::of)),
                        json.list(
                                "coachChanges",
                                exportRecords.coachChanges(by, candidateId).map(CoachChangeAnswer::of)))));
        return RestMulti.fromMultiData(whole).encodeAsJsonArray(false).build();
    }

    private static List<Multi<byte[]>> parts(StreamedJson json, ExportedOpportunity exported) {
        return List.of(
                json.fields(OpportunityAnswer.of(exported.opportunity())),
                json.list("materials", exported.materials().map(MaterialAnswer::of)),
                json.list("references", exported.references().map(ReferenceAnswer::of)),
                json.list("employerResponses", exported.responses().map(EmployerResponseAnswer::of)),
                json.list("interviews", exported.rounds().map(InterviewAnswer::of)));
    }

    /** Only who asks for it gets CSV: whoever takes anything gets JSON. Nothing goes out before the caller may have it. */
    @GET
    @Produces(CSV + ";qs=0.5")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"interviews.csv\"")
    @Operation(hidden = true)
    public Multi<String> csv(@QueryParam("candidateId") @NotNull @Size(max = 200) String candidateId) {
        Caller by = caller.get();
        return exportCandidate
                .candidate(by, candidateId)
                .onItem()
                .transformToMulti(exported -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(CsvRows.TITLES),
                                exportOpportunities
                                        .all(by, candidateId)
                                        .onItem()
                                        .transformToMultiAndConcatenate(new CsvRows(exported, law)::of)));
    }
}
