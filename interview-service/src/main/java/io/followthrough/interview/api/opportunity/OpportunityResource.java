package io.followthrough.interview.api.opportunity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.interview.api.history.HistoryAnswer;
import io.followthrough.interview.application.opportunity.CorrectOpportunity;
import io.followthrough.interview.application.opportunity.OpenOpportunity;
import io.followthrough.interview.application.opportunity.ReadOpportunity;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.people.access.Role;
import io.followthrough.people.changes.ChangedSince;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.body.BodyLimit;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.MergePatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hiring processes. */
@Path("/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities", description = "Hiring processes and what belongs to them")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
@Idempotent
public class OpportunityResource {

    private final CurrentCaller caller;
    private final OpenOpportunity openOpportunity;
    private final CorrectOpportunity correctOpportunity;
    private final ReadOpportunity readOpportunity;
    private final Cursors cursors;
    private final FollowedLists followed;
    private final MergePatch mergePatch;
    private final HolidayCalendars calendars;

    OpportunityResource(
            CurrentCaller caller,
            OpenOpportunity openOpportunity,
            CorrectOpportunity correctOpportunity,
            ReadOpportunity readOpportunity,
            Cursors cursors,
            FollowedLists followed,
            MergePatch mergePatch,
            HolidayCalendars calendars) {
        this.caller = caller;
        this.openOpportunity = openOpportunity;
        this.correctOpportunity = correctOpportunity;
        this.readOpportunity = readOpportunity;
        this.cursors = cursors;
        this.followed = followed;
        this.mergePatch = mergePatch;
        this.calendars = calendars;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Open an opportunity",
            description = "One hiring process of a candidate, who is known from its first one on. Nothing is "
                    + "planned before a round of it is completed.",
            operationId = "openOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> open(@Valid @NotNull OpenOpportunityRequest request) {
        return openOpportunity
                .open(caller.get(), request.toCommand(calendars))
                .map(opened -> Tagged.created(
                        "/v1/opportunities/" + opened.id(), OpportunityAnswer.of(opened), opened.version()));
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List opportunities, oldest first",
            description = "Those of all candidates whom the caller may read; each filter narrows the list. VOIDED "
                    + "ones stand in it. Or, with changedSince, what has changed of them since: a void one too, and one "
                    + "that got or lost a timeline. A change of a round alone is none of its opportunity.",
            operationId = "listOpportunities")
    public Uni<Page<OpportunityAnswer>> list(
            @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @QueryParam("status") Opportunity.@Nullable Status status,
            @Parameter(description = ChangedSince.DESCRIPTION)
                    @QueryParam("changedSince")
                    @Size(max = ChangedSince.LONGEST) @Nullable String changedSince,
            @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String subject = caller.get().subject();
        FollowedLists.Names names = new FollowedLists.Names(
                ListName.of("opportunities", candidateId, status, subject),
                status == null ? ListName.of("changes of opportunities", candidateId, subject) : null);
        ListRequest request = followed.read(tenant, names, changedSince, page);
        return readOpportunity
                .opportunities(caller.get(), candidateId, status, request)
                .map(read -> followed.page(tenant, names, request, read, OpportunityAnswer::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read an opportunity",
            description = "With its timeline and, once it has ended, its outcome.",
            operationId = "readOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> read(UUID id) {
        return readOpportunity.opportunity(caller.get(), id).map(OpportunityResource::answer);
    }

    @PATCH
    @Path("/{id}")
    @BodyLimit(MergePatch.MOST_BYTES)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct an opportunity's details (JSON merge patch)",
            description = "Fields named take the place of what stood there, the others stay; null takes an optional "
                    + "one away. If-Match is heeded when given.",
            operationId = "correctOpportunity")
    public Uni<RestResponse<OpportunityAnswer>> correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = OpportunityPatch.class)))
                    @NotNull ObjectNode patch) {
        return correctOpportunity
                .correct(
                        caller.get(),
                        id,
                        IfMatch.optional(ifMatch),
                        before -> mergePatch
                                .apply(patch, OpportunityPatch.of(before), OpportunityPatch.class)
                                .toDetails(calendars))
                .map(OpportunityResource::answer);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "List who changed what of an opportunity, and when",
            description = "Oldest first, the changes of its rounds, promises and references included. Entries are "
                    + "never changed.",
            operationId = "listOpportunityHistory")
    public Uni<Page<HistoryAnswer>> history(UUID id, @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        ListName list = ListName.of("history", id);
        return readOpportunity
                .history(caller.get(), id, cursors.read(tenant, list, page))
                .map(slice -> cursors.page(tenant, list, slice, HistoryAnswer::of));
    }

    static RestResponse<OpportunityAnswer> answer(Opportunity opportunity) {
        return Tagged.ok(OpportunityAnswer.of(opportunity), opportunity.version());
    }
}
