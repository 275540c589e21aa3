package io.followthrough.reminder.api.reminder;

import io.followthrough.people.access.Role;
import io.followthrough.people.changes.ChangedSince;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.ManyLines;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.followthrough.reminder.application.reminder.CompleteReminder;
import io.followthrough.reminder.application.reminder.DismissReminder;
import io.followthrough.reminder.application.reminder.ReadReminder;
import io.followthrough.reminder.application.reminder.SnoozeReminder;
import io.followthrough.reminder.domain.reminder.ReminderFilter;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a candidate is reminded of, why, and what it does about it. */
@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders", description = "Nudges: done, put off, dismissed")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class ReminderResource {

    /** When it was done; now, if absent. */
    @Schema(examples = "{\"doneAt\": \"2026-11-09T09:30:00Z\"}")
    public record CompletionBody(@Nullable Instant doneAt) {}

    /** Until when not to be reminded. */
    @Schema(examples = "{\"until\": \"2026-11-09T14:00:00Z\"}")
    public record SnoozeBody(@NotNull Instant until) {}

    /** Why it is not wanted; kept with the reminder, told to nobody. */
    @Schema(examples = "{\"reason\": \"They have asked me to wait for their call.\"}")
    public record DismissalBody(
            @Nullable @Size(max = 2000) @ManyLines String reason) {}

    private final CurrentCaller caller;
    private final ReadReminder readReminder;
    private final CompleteReminder completeReminder;
    private final SnoozeReminder snoozeReminder;
    private final DismissReminder dismissReminder;
    private final FollowedLists followed;

    ReminderResource(
            CurrentCaller caller,
            ReadReminder readReminder,
            CompleteReminder completeReminder,
            SnoozeReminder snoozeReminder,
            DismissReminder dismissReminder,
            FollowedLists followed) {
        this.caller = caller;
        this.readReminder = readReminder;
        this.completeReminder = completeReminder;
        this.snoozeReminder = snoozeReminder;
        this.dismissReminder = dismissReminder;
        this.followed = followed;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List reminders by deadline",
            description =
                    "OVERDUE and EXPIRED are read from the tenant's clock. Without candidateId: all whom the"
                            + " caller may read. Or, with changedSince, what has changed of them since: cancelled ones too. That a"
                            + " deadline passes changes nothing, so it is not told: dueAt, with the clock, tells OVERDUE and EXPIRED.",
            operationId = "listReminders")
    public Uni<Page<FullReminderAnswer>> list(
            @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @QueryParam("state") @Nullable ReminderState state,
            @QueryParam("kind") @Nullable ReminderKind kind,
            @QueryParam("dueBefore") @Nullable Instant dueBefore,
            @Parameter(description = ChangedSince.DESCRIPTION)
                    @QueryParam("changedSince")
                    @Size(max = ChangedSince.LONGEST) @Nullable String changedSince,
            @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ReminderFilter filter = new ReminderFilter(state, kind, dueBefore);
        FollowedLists.Names names = new FollowedLists.Names(
                ListName.of("reminders", candidateId, state, kind, dueBefore),
                filter.isEmpty()
                        ? ListName.of(
                                "changes of reminders",
                                candidateId,
                                caller.get().subject())
                        : null);
        ListRequest request = followed.read(tenant, names, changedSince, page);
        return readReminder
                .list(caller.get(), candidateId, filter, request)
                .map(listed -> followed.page(
                        tenant, names, request, listed.read(), one -> FullReminderAnswer.of(one, listed.readAt())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a reminder: why it came, or why it did not",
            description = "The trace tells which rules made its dates and its end, the history what became of it.",
            operationId = "readReminder")
    public Uni<RestResponse<FullReminderAnswer>> read(UUID id) {
        return readReminder.read(caller.get(), id).map(ReminderResource::answer);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            summary = "Report that it is done",
            description = "A completed FOLLOW_UP is logged as a contact (R28, R30).",
            operationId = "completeReminder")
    public Uni<RestResponse<FullReminderAnswer>> complete(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull CompletionBody body) {
        return completeReminder
                .complete(caller.get(), id, IfMatch.optional(ifMatch), body.doneAt())
                .map(ReminderResource::answer);
    }

    @POST
    @Path("/{id}/snooze")
    @Operation(
            summary = "Be reminded later",
            description = "Neither past its deadline nor before its first reminder: 422 says why not. A time in the"
                    + " candidate's quiet hours moves to their end, or to their start where that is too late:"
                    + " snoozedUntil, trace and history say so.",
            operationId = "snoozeReminder")
    public Uni<RestResponse<FullReminderAnswer>> snooze(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull SnoozeBody body) {
        return snoozeReminder
                .snooze(caller.get(), id, IfMatch.optional(ifMatch), body.until())
                .map(ReminderResource::answer);
    }

    @POST
    @Path("/{id}/dismissal")
    @Operation(
            summary = "Do without it",
            description = "Dismissing KEEP_SEARCHING pauses the search until the next interview.",
            operationId = "dismissReminder")
    public Uni<RestResponse<FullReminderAnswer>> dismiss(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DismissalBody body) {
        return dismissReminder
                .dismiss(caller.get(), id, IfMatch.optional(ifMatch), body.reason())
                .map(ReminderResource::answer);
    }

    private static RestResponse<FullReminderAnswer> answer(Versioned<ReminderWithHistory> read) {
        FullReminderAnswer answer = FullReminderAnswer.of(read.value());
        return Tagged.ok(answer, EntityTags.of(read.version(), answer));
    }
}
