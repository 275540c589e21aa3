package io.followthrough.interview.api.imports;

import io.followthrough.interview.application.imports.ImportInterviews;
import io.followthrough.interview.application.imports.ImportReport;
import io.followthrough.interview.application.imports.ImportSlots;
import io.followthrough.interview.domain.imports.Importer;
import io.followthrough.people.access.FullAccess;
import io.followthrough.people.access.Role;
import io.followthrough.platform.background.WorkerThread;
import io.followthrough.platform.body.BodyLimit;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Opportunities and rounds that come as a file. */
@Path("/v1/imports/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            candidateId,employer,role,kind,startsAt,endsAt,timeZone,interviewers
            cand-7f3a,Northwind,Data engineer,PANEL,2026-11-05T14:00,2026-11-05T15:30,Europe/Berlin,Amara Okafor|amara@northwind.example|Head of data; Mei Tanaka
            """;

    private static final String ANSWER = """
            {"dryRun": true, "lines": 1, "opportunities": {"opened": 1, "found": 0},
             "interviews": {"scheduled": 1, "known": 0}, "problemCount": 0, "problems": [], "noticeCount": 0, "notices": []}""";

    private final CurrentCaller caller;
    private final ImportSlots slots;
    private final ImportInterviews importInterviews;
    private final ZoneLaw law;
    private final HolidayCalendars calendars;

    ImportResource(
            CurrentCaller caller,
            ImportSlots slots,
            ImportInterviews importInterviews,
            ZoneLaw law,
            HolidayCalendars calendars) {
        this.caller = caller;
        this.slots = slots;
        this.importInterviews = importInterviews;
        this.law = law;
        this.calendars = calendars;
    }

    @POST
    @Unversioned
    @Consumes(CSV)
    @BodyLimit(16 << 20)
    @Operation(summary = "Import opportunities and rounds", description = """
                    CSV in UTF-8, at most 16 MiB and 20000 lines; docs/csv.md describes the columns. All of it is
                    imported, or nothing: 400 names the lines and fields that have a problem. A dry run answers 200 with
                    these problems, and with what would be imported.""", operationId = "importInterviews")
    @APIResponse(
            responseCode = "200",
            description = "What was imported, or would be",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class),
                            examples = @ExampleObject(name = "one round", value = ANSWER)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "one round", value = EXAMPLE)))
    public Uni<RestResponse<ImportReport>> importInterviews(
            @QueryParam("dryRun") @Nullable Boolean dryRun, @Context RoutingContext request) {
        Caller by = caller.get();
        Importer importer = new Importer(FullAccess.toAll(by) ? null : by.subject(), law, calendars);
        CsvFile file = CsvFile.in(request);
        return slots.within(
                        by.tenant(),
                        () -> WorkerThread.does(() -> file.read(importer))
                                .flatMap(reading -> Boolean.TRUE.equals(dryRun)
                                        ? importInterviews.tryOut(by, reading)
                                        : importInterviews.importAll(by, reading, () -> file.lines(importer))))
                .map(RestResponse::ok);
    }
}
