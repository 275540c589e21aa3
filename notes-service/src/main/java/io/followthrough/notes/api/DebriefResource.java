package io.followthrough.notes.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.notes.application.DebriefOfInterview;
import io.followthrough.notes.application.ReadNotes;
import io.followthrough.notes.application.WriteDebrief;
import io.followthrough.notes.domain.DebriefContent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.people.access.Role;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.MergePatch;
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
@Tag(name = "Debriefs")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class DebriefResource {

    private final CurrentCaller caller;
    private final ReadNotes readNotes;
    private final WriteDebrief writeDebrief;
    private final MergePatch mergePatch;

    DebriefResource(CurrentCaller caller, ReadNotes readNotes, WriteDebrief writeDebrief, MergePatch mergePatch) {
        this.caller = caller;
        this.readNotes = readNotes;
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
        return readNotes.debrief(caller.get(), interviewId).map(DebriefResource::answer);
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
                .write(
                        caller.get(),
                        interviewId,
                        new WriteDebrief.Change(
                                standing -> request.toContent(), version -> EntityTags.require(ifMatch, version)))
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
                                                            value = NoteExamples.DEBRIEF_PATCH)))
                    @NotNull ObjectNode patch) {
        return writeDebrief
                .write(
                        caller.get(),
                        interviewId,
                        new WriteDebrief.Change(
                                standing -> merged(standing, patch), version -> EntityTags.check(ifMatch, version)))
                .map(DebriefResource::answer);
    }

    private DebriefContent merged(DebriefContent standing, ObjectNode patch) {
        return mergePatch
                .apply(patch, DebriefRequest.of(standing), DebriefRequest.class)
                .toContent();
    }

    private static RestResponse<DebriefAnswer> answer(DebriefOfInterview debrief) {
        DebriefAnswer answer = DebriefAnswer.of(debrief);
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, EntityTags.of(debrief.version(), answer))
                .build();
    }
}
