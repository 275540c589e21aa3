package io.followthrough.notes.api;

import io.followthrough.notes.application.messages.ReadMessages;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.people.access.Role;
import io.followthrough.platform.web.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has been thanked. */
@Path("/v1/thank-yous")
@Tag(name = "Messages")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class ThankYouResource {

    private final CurrentCaller caller;
    private final ReadMessages readMessages;

    ThankYouResource(CurrentCaller caller, ReadMessages readMessages) {
        this.caller = caller;
        this.readMessages = readMessages;
    }

    @GET
    @Path("/{interviewId}")
    @Operation(
            summary = "Read who of a round has been thanked",
            description =
                    "Coverage is n of m (R9): one note per interviewer met. The tier (R10) tells how soon after the"
                            + " interview's end the first note to that person was sent, by the limits of the tenant's policy:"
                            + " IDEAL, ON_TIME, GRACE, then LATE, which is still better than never.",
            operationId = "readThankYous")
    public Uni<RestResponse<ThankYousAnswer>> read(UUID interviewId) {
        return readMessages
                .thankYous(caller.get(), interviewId)
                .map(ThankYousAnswer::of)
                .map(answer -> RestResponse.ResponseBuilder.ok(answer)
                        .header(HttpHeaders.ETAG, EntityTags.ofDerived(answer))
                        .build());
    }
}
