package io.followthrough.notes.api;

import io.followthrough.notes.application.ReadNotes;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Role;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Drafts, and what was sent of them. */
@Path("/v1/messages")
@Tag(name = "Messages")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class MessageResource {

    private final CurrentCaller caller;
    private final ReadNotes readNotes;
    private final Cursors cursors;

    MessageResource(CurrentCaller caller, ReadNotes readNotes, Cursors cursors) {
        this.caller = caller;
        this.readNotes = readNotes;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "List an opportunity's messages", operationId = "listMessages")
    public Uni<Page<MessageAnswer>> list(
            @QueryParam("opportunityId") @NotNull UUID opportunityId, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String list = "messages of " + opportunityId;
        return readNotes
                .messagesOfOpportunity(caller.get(), opportunityId, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, MessageAnswer::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "Read a message", operationId = "readMessage")
    public Uni<RestResponse<MessageAnswer>> read(UUID id) {
        return readNotes
                .message(caller.get(), id)
                .map(message -> RestResponse.ResponseBuilder.ok(MessageAnswer.of(message))
                        .header(HttpHeaders.ETAG, EntityTags.of(message.version()))
                        .build());
    }
}
