package io.followthrough.reminder.api.audit;

import io.followthrough.people.access.Role;
import io.followthrough.people.audit.AuditEntry;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.people.audit.ReadAuditLog;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.Page;
import io.followthrough.reminder.domain.audit.AuditedAct;
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

/** The audit log of this service. */
@Path("/v1/audit/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who changed the policy and moved the sandbox clock")
@RolesAllowed(Role.ADMIN)
public class AuditResource {

    private final CurrentCaller caller;
    private final ReadAuditLog readAuditLog;

    AuditResource(CurrentCaller caller, ReadAuditLog readAuditLog) {
        this.caller = caller;
        this.readAuditLog = readAuditLog;
    }

    @GET
    @Operation(
            summary = "List who changed the policy and moved the sandbox clock",
            description = """
                    The subject of POLICY_CHANGED and POLICY_ROLLED_OUT is the policy's version, that of CLOCK_MOVED the
                    number of the move; its details say where the clock was moved to (now). A roll-out names who changed
                    the policy, no roles, and the correlation id of the change.
                    Newest first. An entry is written with its act, in one transaction, never changed, and deleted when its
                    retention ends (400 days unless the deployment has another one).""",
            operationId = "listAuditOfReminders")
    public Uni<Page<AuditEntry>> list(
            @QueryParam("action") @Nullable AuditedAct action,
            @QueryParam("actor") @Size(max = 200) @Nullable String actor,
            @QueryParam("subject") @Size(max = 200) @Nullable String subject,
            @BeanParam @Valid PageQuery page) {
        return readAuditLog.read(caller.get(), new AuditLog.Filter(action, actor, subject), page);
    }
}
