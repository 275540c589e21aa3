package io.followthrough.reminder.api.queue;

import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.api.plan.FailedPlanAnswer;
import io.followthrough.reminder.application.queue.ReadQueue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which candidate's window closes next. */
@Path("/v1/queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Queue", description = "A coach's candidates, the window that closes soonest first")
@RolesAllowed({Role.COACH, Role.SERVICE, Role.ADMIN})
public class QueueResource {

    private final CurrentCaller caller;
    private final ReadQueue readQueue;
    private final Cursors cursors;

    QueueResource(CurrentCaller caller, ReadQueue readQueue, Cursors cursors) {
        this.caller = caller;
        this.readQueue = readQueue;
        this.cursors = cursors;
    }

    /** A coach reads its own; an admin or the platform's backend anybody's, or, without {@code coach}, all candidates'. */
    @GET
    @Operation(
            summary = "List what closes soonest",
            description = "Each candidate's next thing to do, with the verdict on writing to the employer. A coach "
                    + "reads its own candidates; the platform and admins all, or those of the coach they name.",
            operationId = "readQueue")
    public Uni<QueueAnswer> read(
            @QueryParam("coach") @Size(min = 1, max = 255) @Nullable String coach, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("queue", caller.get().subject(), coach);
        return readQueue
                .read(caller.get(), coach, cursors.read(tenant, list, page))
                .map(read -> QueueAnswer.of(
                        cursors.page(tenant, list, read.entries(), entry -> QueueEntryAnswer.of(entry, read.now())),
                        read.failed().stream().map(FailedPlanAnswer::of).toList()));
    }
}
