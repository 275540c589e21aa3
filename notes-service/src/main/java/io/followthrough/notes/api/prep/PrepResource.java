package io.followthrough.notes.api.prep;

import io.followthrough.notes.application.prep.PrepareContact;
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

/** What to take into the next round or contact. */
@Path("/v1/prep")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation", description = "What to take into the next round")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class PrepResource {

    private final CurrentCaller caller;
    private final PrepareContact prepareContact;

    PrepResource(CurrentCaller caller, PrepareContact prepareContact) {
        this.caller = caller;
        this.prepareContact = prepareContact;
    }

    @GET
    @Path("/{opportunityId}")
    @Operation(
            summary = "Prepare the next round or contact",
            description = "Concerns to answer, interests of the people of the next round to mention, documents handed"
                    + " over, with whom and in which round, points left unsaid, questions not asked, hard questions met before, here and elsewhere. While the employer's"
                    + " timeline is unknown, what to ask first (R1). Empty lists while the notes hold nothing.",
            operationId = "prepare")
    public Uni<RestResponse<PrepAnswer>> prepare(UUID opportunityId) {
        return prepareContact
                .of(caller.get(), opportunityId)
                .map(PrepAnswer::of)
                .map(answer -> Tagged.ok(answer, EntityTags.ofDerived(answer)));
    }
}
