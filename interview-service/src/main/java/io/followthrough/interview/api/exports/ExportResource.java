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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A candidate's opportunities and rounds as a file. */
@Path("/v1/exports/interviews")
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ExportResource {

    private static final String CSV = "text/csv";

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
