package io.followthrough.notes.api.debrief;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.notes.application.debrief.DebriefOfInterview;
import io.followthrough.notes.application.debrief.ReadDebrief;
import io.followthrough.notes.application.debrief.WriteDebrief;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.MergePatch;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is remembered of an interview. */
@Path("/v1/debriefs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Debriefs", description = "What a candidate remembers of a round")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class DebriefResource {

    private final CurrentCaller caller;
    private final ReadDebrief readDebrief;
    private final WriteDebrief writeDebrief;
    private final MergePatch mergePatch;

    DebriefResource(CurrentCaller caller, ReadDebrief readDebrief, WriteDebrief writeDebrief, MergePatch mergePatch) {
        this.caller = caller;
        this.readDebrief = readDebrief;
        this.writeDebrief = writeDebrief;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("/{interviewId}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read a debrief",
            description =
                    "Of any round that was scheduled; empty, in version 0, until something is written. The recall score"
                            + " is explained part by part (R5).",
            operationId = "readDebrief")
    public Uni<RestResponse<DebriefAnswer>> read(UUID interviewId) {
        return readDebrief.of(caller.get(), interviewId).map(DebriefResource::answer);
    }

    @PUT
    @Path("/{interviewId}")
    @Operation(
            summary = "Write a debrief",
            description =
                    "Replaces what was written; If-Match is needed. A part keeps its time while it is unchanged. Can"
                            + " be written however late.",
            operationId = "writeDebrief")
    public Uni<RestResponse<DebriefAnswer>> write(
            UUID interviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DebriefRequest request) {
        return writeDebrief
                .write(caller.get(), interviewId, IfMatch.required(ifMatch), standing -> request.toContent())
                .map(DebriefResource::answer);
    }

    @PATCH
    @Path("/{interviewId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Continue a debrief",
            description =
                    "JSON Merge Patch (RFC 7396): what is named replaces, null takes back, the rest stays. If-Match is"
                            + " heeded when given.",
            operationId = "continueDebrief")
    public Uni<RestResponse<DebriefAnswer>> change(
            UUID interviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = DebriefRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "request",
                                                            value = DebriefExamples.DEBRIEF_PATCH)))
                    @NotNull ObjectNode patch) {
        return writeDebrief
                .write(caller.get(), interviewId, IfMatch.optional(ifMatch), standing -> merged(standing, patch))
                .map(DebriefResource::answer);
    }

    private DebriefContent merged(DebriefContent standing, ObjectNode patch) {
        return mergePatch
                .apply(patch, DebriefRequest.of(standing), DebriefRequest.class)
                .toContent();
    }

    private static RestResponse<DebriefAnswer> answer(DebriefOfInterview debrief) {
        DebriefAnswer answer = DebriefAnswer.of(debrief);
        return Tagged.ok(answer, EntityTags.of(debrief.version(), answer));
    }
}
