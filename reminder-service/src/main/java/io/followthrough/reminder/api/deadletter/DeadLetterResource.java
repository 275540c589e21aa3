package io.followthrough.reminder.api.deadletter;

import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.unapplied.DeadLetterEntry;
import io.followthrough.platform.unapplied.ReadDeadLetters;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dead letters of this service. */
@Path("/v1/dead-letters/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Events that could not be used")
@RolesAllowed(Role.ADMIN)
public class DeadLetterResource {

    private final CurrentCaller caller;
    private final ReadDeadLetters readDeadLetters;

    DeadLetterResource(CurrentCaller caller, ReadDeadLetters readDeadLetters) {
        this.caller = caller;
        this.readDeadLetters = readDeadLetters;
    }

    /** The dead letters of the caller's tenant. */
    @GET
    @Operation(
            summary = "List events that this service could not use",
            description = """
                    The oldest event first, of the caller's tenant, without what they tell. One leaves the list once it is put
                    back and applied, once a later event makes up for it, once it is dropped, and when its dead letter has left
                    Kafka (30 days unless the deployment keeps topics for another time). Putting back and dropping is the
                    operator's.""",
            operationId = "listDeadLettersOfReminders")
    public Uni<Page<DeadLetterEntry>> list(@BeanParam @Valid PageQuery page) {
        return readDeadLetters.read(caller.get(), page);
    }
}
