package io.followthrough.notes.api.message;

import io.followthrough.notes.application.message.ConfirmSent;
import io.followthrough.notes.application.message.DraftMessage;
import io.followthrough.notes.application.message.ReadMessages;
import io.followthrough.notes.application.message.ReviseMessage;
import io.followthrough.notes.application.message.ReviveMessage;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageFilter;
import io.followthrough.people.access.Role;
import io.followthrough.people.changes.ChangedSince;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafts, and what was sent of them. */
@Path("/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "Drafts, what was sent, and how well it was written")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class MessageResource {

    private final CurrentCaller caller;
    private final DraftMessage draftMessage;
    private final ReviseMessage reviseMessage;
    private final ConfirmSent confirmSent;
    private final ReviveMessage reviveMessage;
    private final ReadMessages readMessages;
    private final FollowedLists followed;

    MessageResource(
            CurrentCaller caller,
            DraftMessage draftMessage,
            ReviseMessage reviseMessage,
            ConfirmSent confirmSent,
            ReviveMessage reviveMessage,
            ReadMessages readMessages,
            FollowedLists followed) {
        this.caller = caller;
        this.draftMessage = draftMessage;
        this.reviseMessage = reviseMessage;
        this.confirmSent = confirmSent;
        this.reviveMessage = reviveMessage;
        this.readMessages = readMessages;
        this.followed = followed;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Draft a message",
            description =
                    "Without a body it is composed from what is known, in the opportunity's language. It quotes notes that"
                            + " are meant for it only: observations of kind TO_MENTION, or with `quotable: true`; a STOOD_OUT of"
                            + " before becomes quotable by either. What is lacking is named in `missing`, never invented, and"
                            + " `mightQuote` proposes notes to make quotable. Until somebody rewrites or sends it, it follows what"
                            + " becomes known. A FOLLOW_UP that the rules end is refused (409, with the rule). THANK_YOU and REFERRER_THANKS go by EMAIL, NOTECARD or"
                            + " HANDWRITTEN (R15), FOLLOW_UP by EMAIL or PHONE (R29), REFERENCE_BRIEF by EMAIL or PHONE, CONNECT by"
                            + " LINKEDIN or TWITTER and only to somebody met (R21). The lint advises and stops nothing.",
            operationId = "draftMessage")
    public Uni<RestResponse<MessageAnswer>> draft(@Valid @NotNull MessageRequest request) {
        return draftMessage.draft(caller.get(), request.toNewMessage()).map(message -> {
            MessageAnswer answer = MessageAnswer.of(message);
            return Tagged.created("/v1/messages/" + message.id(), answer, EntityTags.of(message.version(), answer));
        });
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List messages",
            description =
                    "Oldest first, of every candidate that the caller may read; each filter narrows the list. Or, with"
                            + " changedSince, what has changed of them since.",
            operationId = "listMessages")
    public Uni<Page<MessageAnswer>> list(
            @BeanParam MessageListQuery query,
            @Parameter(description = ChangedSince.DESCRIPTION)
                    @QueryParam("changedSince")
                    @Size(max = ChangedSince.LONGEST) @Nullable String changedSince,
            @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String subject = caller.get().subject();
        MessageFilter filter = query.toFilter();
        FollowedLists.Names names = new FollowedLists.Names(
                ListName.of("messages", subject, filter),
                filter.isEmpty() ? ListName.of("changes of messages", subject) : null);
        ListRequest request = followed.read(tenant, names, changedSince, page);
        return readMessages
                .messages(caller.get(), filter, request)
                .map(read -> followed.page(tenant, names, request, read, MessageAnswer::of));
    }

    @POST
    @Path("/{id}/revival")
    @Operation(
            summary = "Take up a draft that was withdrawn",
            description =
                    "A draft is WITHDRAWN when the employer has answered or decided, when no further follow-up is allowed, and"
                            + " when the reminder that asks for it is done, dismissed or cancelled. Taken up it is a DRAFT"
                            + " again, and nothing withdraws it any more. Repeated, it changes nothing. 409 once it was sent.",
            operationId = "reviveMessage")
    public Uni<RestResponse<MessageAnswer>> revive(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reviveMessage.revive(caller.get(), id, IfMatch.optional(ifMatch)).map(MessageResource::answer);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a message",
            description =
                    "A draft with its words as they are by now, and what the lint says of them; a sent one as it went.",
            operationId = "readMessage")
    public Uni<RestResponse<MessageAnswer>> read(UUID id) {
        return readMessages.message(caller.get(), id).map(MessageResource::answer);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Rewrite a message",
            description = "Of a sent message: what was really sent, and how. Needs If-Match.",
            operationId = "reviseMessage")
    public Uni<RestResponse<MessageAnswer>> revise(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RevisionRequest request) {
        return reviseMessage
                .revise(caller.get(), id, IfMatch.required(ifMatch), request.toRevision())
                .map(MessageResource::answer);
    }

    @POST
    @Path("/{id}/sent")
    @Operation(
            summary = "Confirm that a message was sent",
            description =
                    "The candidate says so; nothing is ever sent from here, and no finding of the lint stands in the"
                            + " way. Said again, it changes nothing; with another `sentAt` and If-Match it is a correction.",
            operationId = "confirmSent")
    public Uni<RestResponse<MessageAnswer>> sent(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable SentRequest request) {
        Instant sentAt = request == null ? null : request.sentAt();
        return confirmSent
                .confirm(caller.get(), id, new ConfirmSent.Confirmation(sentAt, IfMatch.optional(ifMatch)))
                .map(MessageResource::answer);
    }

    private static RestResponse<MessageAnswer> answer(Message message) {
        MessageAnswer answer = MessageAnswer.of(message);
        return Tagged.ok(answer, EntityTags.of(message.version(), answer));
    }
}
