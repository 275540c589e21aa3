package io.followthrough.notes.api.exports;

import io.followthrough.notes.application.exports.ExportNotes;
import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A candidate's notes as a file. */
@Path("/v1/exports/notes")
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class NoteExportResource {

    private static final String CSV = "text/csv";

    private final CurrentCaller caller;
    private final ExportNotes exportNotes;

    NoteExportResource(CurrentCaller caller, ExportNotes exportNotes) {
        this.caller = caller;
        this.exportNotes = exportNotes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Export a candidate's notes",
            description = "Debriefs, evaluations and messages, opportunity by opportunity, oldest first. As JSON or, by"
                    + " Accept, as CSV with one line per note: candidateId, employer, role, kind, text, answered, about,"
                    + " hard, writtenAt, opportunityId, interviewId. No cell of the CSV is a spreadsheet's formula.",
            operationId = "exportNotes")
    public Multi<NoteExport> json(
            @QueryParam("candidateId") @NotNull @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String candidateId) {
        return after(
                known(candidateId).map(known -> List.of()), notes(candidateId).map(NoteExport::of));
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Multi<String> csv(
            @QueryParam("candidateId") @NotNull @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String candidateId) {
        return after(
                known(candidateId).map(known -> List.of(NoteRows.TITLES)),
                notes(candidateId).map(NoteRows::of));
    }

    private Uni<Boolean> known(String candidateId) {
        return exportNotes.mustBeKnown(caller.get(), candidateId).replaceWith(true);
    }

    private Multi<OpportunityNotes> notes(String candidateId) {
        return exportNotes.all(caller.get(), candidateId);
    }

    /** Nothing is answered before the caller is known to be allowed. */
    private static <T> Multi<T> after(Uni<List<T>> head, Multi<T> rest) {
        return Multi.createBy().concatenating().streams(head.onItem().<T>disjoint(), rest);
    }
}
