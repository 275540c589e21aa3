package io.followthrough.interview.api.round;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.interview.application.round.ConcludeInterview;
import io.followthrough.interview.application.round.CorrectInterview;
import io.followthrough.interview.application.round.ReadInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.people.access.Role;
import io.followthrough.people.changes.ChangedSince;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.body.BodyLimit;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.MergePatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
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
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One round. */
@Path("/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews", description = "Rounds of an opportunity: scheduled, moved, completed")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class InterviewResource {

    private final CurrentCaller caller;
    private final ReadInterview readInterview;
    private final CorrectInterview correctInterview;
    private final ConcludeInterview concludeInterview;
    private final MergePatch mergePatch;
    private final FollowedLists followed;

    InterviewResource(
            CurrentCaller caller,
            ReadInterview readInterview,
            CorrectInterview correctInterview,
            ConcludeInterview concludeInterview,
            MergePatch mergePatch,
            FollowedLists followed) {
        this.caller = caller;
        this.readInterview = readInterview;
        this.correctInterview = correctInterview;
        this.concludeInterview = concludeInterview;
        this.mergePatch = mergePatch;
        this.followed = followed;
    }

    /**
     * Rounds of all opportunities that the caller may read; each filter narrows the list.
     *
     * @param candidateId of this candidate only
     * @param opportunityId of this opportunity only
     * @param changedSince what has changed since then
     */
    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(summary = "List rounds, oldest first", description = """
                    Of every candidate that the caller may read; each filter narrows the list. Or, with changedSince, what has
                    changed of them since: moved, void and renumbered ones too.""", operationId = "listAllInterviews")
    public Uni<Page<InterviewAnswer>> list(
            @Parameter(description = "Of this candidate only") @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @Parameter(description = "Of this opportunity only") @QueryParam("opportunityId") @Nullable UUID opportunityId,
            @Parameter(description = ChangedSince.DESCRIPTION)
                    @QueryParam("changedSince")
                    @Size(max = ChangedSince.LONGEST) @Nullable String changedSince,
            @BeanParam @Valid PageQuery page) {
        TenantId tenant = caller.get().tenant();
        String subject = caller.get().subject();
        FollowedLists.Names names = new FollowedLists.Names(
                ListName.of("interviews", candidateId, opportunityId, subject),
                opportunityId == null ? ListName.of("changes of interviews", candidateId, subject) : null);
        ListRequest request = followed.read(tenant, names, changedSince, page);
        return readInterview
                .interviews(caller.get(), candidateId, opportunityId, request)
                .map(read -> followed.page(tenant, names, request, read, InterviewAnswer::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a round",
            description = "In whichever state it is, VOIDED included.",
            operationId = "readInterview")
    public Uni<RestResponse<InterviewAnswer>> read(UUID id) {
        return readInterview.interview(caller.get(), id).map(InterviewResource::answer);
    }

    @PATCH
    @Path("/{id}")
    @BodyLimit(MergePatch.MOST_BYTES)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct a round's kind or people (JSON merge patch)",
            description = "Fields named take the place of what stood there, the others stay; null takes an optional "
                    + "one away. A completed round is told anew, so that its plan is made again. Its times are "
                    + "changed by rescheduling. If-Match is heeded when given.",
            operationId = "correctInterview")
    public Uni<RestResponse<InterviewAnswer>> correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = InterviewPatch.class)))
                    @NotNull ObjectNode patch) {
        return correctInterview
                .correct(
                        caller.get(),
                        id,
                        IfMatch.optional(ifMatch),
                        before -> mergePatch
                                .apply(patch, InterviewPatch.of(before), InterviewPatch.class)
                                .toDetails())
                .map(InterviewResource::answer);
    }

    @PUT
    @Path("/{id}/outcome")
    @Operation(
            summary = "Record a round's outcome",
            description = "Replaces what was recorded. ADVANCED and REJECTED count as an answer of the employer "
                    + "(R32). Needs If-Match with the ETag that was read, or *.",
            operationId = "concludeInterview")
    public Uni<RestResponse<InterviewAnswer>> conclude(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InterviewOutcomeRequest request) {
        return concludeInterview
                .conclude(caller.get(), id, IfMatch.required(ifMatch), request.outcome())
                .map(InterviewResource::answer);
    }

    static RestResponse<InterviewAnswer> answer(Interview interview) {
        return Tagged.ok(InterviewAnswer.of(interview), interview.version());
    }
}
