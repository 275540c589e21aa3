package io.followthrough.notes.api.audit;

import io.followthrough.notes.domain.audit.AuditedAct;
import io.followthrough.people.access.Role;
import io.followthrough.people.audit.AuditEntry;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.people.audit.ReadAuditLog;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.Page;
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
@Path("/v1/audit/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who changed the templates")
@RolesAllowed(Role.ADMIN)
public class AuditResource {

    private final CurrentCaller caller;
    private final ReadAuditLog readAuditLog;

    AuditResource(CurrentCaller caller, ReadAuditLog readAuditLog) {
        this.caller = caller;
        this.readAuditLog = readAuditLog;
    }

    @GET
    @Operation(summary = "List who changed and deleted templates", description = """
                    The subject is the kind of message. TEMPLATE_DELETED says that the built-in template is back.
                    Newest first. An entry is written with its act, in one transaction, never changed, and deleted when its
                    retention ends (400 days unless the deployment has another one).""", operationId = "listAuditOfNotes")
    public Uni<Page<AuditEntry>> list(
            @QueryParam("action") @Nullable AuditedAct action,
            @QueryParam("actor") @Size(max = 200) @Nullable String actor,
            @QueryParam("subject") @Size(max = 200) @Nullable String subject,
            @BeanParam @Valid PageQuery page) {
        return readAuditLog.read(caller.get(), new AuditLog.Filter(action, actor, subject), page);
    }
}
