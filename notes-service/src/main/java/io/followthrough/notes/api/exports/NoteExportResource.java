package io.followthrough.notes.api.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.notes.api.debrief.DebriefAnswer;
import io.followthrough.notes.api.message.MessageAnswer;
import io.followthrough.notes.application.exports.ExportNotes;
import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.StreamedJson;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestMulti;

/** A candidate's notes as a file. */
@Path("/v1/exports/notes")
@Tag(name = "Files", description = "All notes of a candidate")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class NoteExportResource {

    private static final String CSV = "text/csv";

    private static final String NOTES = """
            [{"candidateId": "cand-7f3a", "candidateName": "Lea Novak",
              "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9",
              "employer": "Northwind", "role": "Data engineer",
              "evaluation": {"opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
                             "employer": "Northwind", "role": "Data engineer",
                             "flags": [{"colour": "GREEN", "text": "They listen", "raisedBy": "the panel"}],
                             "valuesFit": 4, "insiderTalks": [], "greenFlags": 1, "redFlags": 0,
                             "evaluatedAt": "2026-11-05T16:20:00Z"},
              "debriefs": [{"interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97",
                            "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
                            "interviewers": [{"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Mei Tanaka", "met": true}],
                            "selfRating": 4, "wentWell": [], "wentBadly": [], "doDifferently": [],
                            "lessons": ["Ask who decides, and by when"], "questions": [], "observations": [],
                            "writtenAt": {"SELF_RATING": "2026-11-05T16:10:00Z", "LESSONS": "2026-11-05T16:10:00Z"},
                            "freshness": "FRESH", "completeness": 0.29, "recallScore": 0.29, "explanation": []}],
              "messages": []}]""";

    private static final String LINES = """
            candidateId,employer,role,kind,text,answered,about,hard,writtenAt,opportunityId,interviewId,candidateName
            cand-7f3a,Northwind,Data engineer,LESSONS,"Ask who decides, and by when",,,,2026-11-05T16:10:00Z,\
            01a12f20-2c00-7591-a035-4f0692cb69c9,01a181d8-51c0-76da-88c3-4ba124c41f97,Lea Novak
            """;

    private final CurrentCaller caller;
    private final ExportNotes exportNotes;
    private final ObjectMapper mapper;

    NoteExportResource(CurrentCaller caller, ExportNotes exportNotes, ObjectMapper mapper) {
        this.caller = caller;
        this.exportNotes = exportNotes;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"notes.json\"")
    @Operation(
            summary = "Export a candidate's notes",
            description =
                    "Debriefs, evaluations and messages, opportunity by opportunity, oldest first. As JSON, each part"
                            + " as its own GET answers it, or, by"
                            + " Accept, as CSV with one line per note: candidateId, employer, role, kind, text, answered, about,"
                            + " hard, writtenAt, opportunityId, interviewId, candidateName. No cell of the CSV is a spreadsheet's formula.",
            operationId = "exportNotes")
    @APIResponse(
            responseCode = "200",
            description = "All opportunities, each with what was written of it",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = NoteExport.class),
                        examples = @ExampleObject(name = "one debrief", value = NOTES)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "one debrief", value = LINES))
            })
    public Multi<byte[]> json(
            @QueryParam("candidateId") @NotNull @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String candidateId) {
        StreamedJson json = new StreamedJson(mapper);
        Caller by = caller.get();
        Multi<byte[]> whole = exportNotes
                .name(by, candidateId)
                .onItem()
                .transformToMulti(
                        name -> json.list(exportNotes.all(by, candidateId, name), notes -> parts(json, notes)));
        return RestMulti.fromMultiData(whole).encodeAsJsonArray(false).build();
    }

    private static List<Multi<byte[]>> parts(StreamedJson json, OpportunityNotes notes) {
        return List.of(
                json.fields(NoteExport.Head.of(notes)),
                json.list("debriefs", notes.debriefs().map(DebriefAnswer::of)),
                json.list("messages", notes.messages().map(MessageAnswer::of)));
    }

    /** The quality of 0.5 leaves JSON to callers that accept anything: only who asks for CSV gets it. */
    @GET
    @Produces(CSV + ";qs=0.5")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"notes.csv\"")
    @Operation(hidden = true)
    public Multi<String> csv(
            @QueryParam("candidateId") @NotNull @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String candidateId) {
        Caller by = caller.get();
        return exportNotes
                .name(by, candidateId)
                .onItem()
                .transformToMulti(name -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(NoteColumn.titles()),
                                exportNotes
                                        .all(by, candidateId, name)
                                        .onItem()
                                        .transformToMultiAndConcatenate(NoteRows::of)));
    }
}
