package io.followthrough.reminder.api.timeline;

import io.followthrough.people.access.Role;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.reminder.application.timeline.DrawTimeline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The picture of a plan, for a page, a phone or an e-mail. */
@Path("/v1/plans/{interviewId}/timeline.svg")
@Tag(name = "Plans")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class TimelineResource {

    static final String SVG = "image/svg+xml;charset=UTF-8";

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 96" width="320" role="img" \
            aria-labelledby="plan-title"><title id="plan-title">Plan after the interview of Thursday 5 November 2026\
            </title><text x="12" y="24">Plan after Thu 5 Nov</text></svg>""";

    private final CurrentCaller caller;
    private final DrawTimeline drawTimeline;

    TimelineResource(CurrentCaller caller, DrawTimeline drawTimeline) {
        this.caller = caller;
        this.drawTimeline = drawTimeline;
    }

    /** Shows now, so that it is out of date a minute later; opened as a page of its own it may run and load nothing. */
    @GET
    @Unversioned
    @Produces(SVG)
    @Operation(
            summary = "Draw the plan of a round",
            description = "Windows, days that are ruled out, and now, as SVG: out of date a minute later, and safe "
                    + "to be embedded.",
            operationId = "drawPlan")
    @APIResponse(
            responseCode = "200",
            description = "A picture 320 wide, with its text for those who cannot see it",
            content =
                    @Content(
                            mediaType = SVG,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "shortened", value = PICTURE)))
    public Uni<RestResponse<String>> draw(UUID interviewId) {
        return drawTimeline
                .draw(caller.get(), interviewId)
                .map(timeline -> RestResponse.ResponseBuilder.ok(TimelinePicture.of(timeline))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }
}
