package io.followthrough.notes.api.message.thanks;

import io.followthrough.notes.application.message.thanks.ReadThankYous;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has been thanked. */
@Path("/v1/thank-yous")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class ThankYouResource {

    private final CurrentCaller caller;
    private final ReadThankYous readThankYous;

    ThankYouResource(CurrentCaller caller, ReadThankYous readThankYous) {
        this.caller = caller;
        this.readThankYous = readThankYous;
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
        return readThankYous
                .of(caller.get(), interviewId)
                .map(ThankYousAnswer::of)
                .map(answer -> Tagged.ok(answer, EntityTags.ofDerived(answer)));
    }
}
