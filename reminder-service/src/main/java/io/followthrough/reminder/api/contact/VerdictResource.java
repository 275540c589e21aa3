package io.followthrough.reminder.api.contact;

import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.Tagged;
import io.followthrough.reminder.application.contact.ReadVerdict;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** "May I contact them?", answered with the reasons before anybody does. */
@Path("/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timing")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class VerdictResource {

    private final CurrentCaller caller;
    private final ReadVerdict readVerdict;

    VerdictResource(CurrentCaller caller, ReadVerdict readVerdict) {
        this.caller = caller;
        this.readVerdict = readVerdict;
    }

    /** By the facts known today, at {@code at} or now. Asked for now, the verdict is the same as long as all but the moment is. */
    @GET
    @Path("/{opportunityId}")
    @Operation(
            summary = "Ask whether the employer may be contacted",
            description = "By the facts known today, for any instant: wait, go, overdue or stop, with the rules "
                    + "that say so (R31).",
            operationId = "readVerdict")
    public Uni<RestResponse<VerdictAnswer>> read(UUID opportunityId, @QueryParam("at") @Nullable Instant at) {
        return readVerdict
                .read(caller.get(), opportunityId, at)
                .map(VerdictAnswer::of)
                .map(answer -> Tagged.ok(
                        answer, at == null ? EntityTags.ofMoment(answer.lasting()) : EntityTags.ofDerived(answer)));
    }
}
