package io.followthrough.notes.api;

import io.followthrough.notes.application.EvaluateJob;
import io.followthrough.notes.application.EvaluationOfOpportunity;
import io.followthrough.notes.application.ReadEvaluations;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.people.access.Role;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How jobs are weighed (R22). */
@Path("/v1/evaluations")
@Tag(name = "Evaluations")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class EvaluationResource {

    private final CurrentCaller currentCaller;
    private final ReadEvaluations readEvaluations;
    private final EvaluateJob evaluateJob;
    private final Cursors cursors;

    EvaluationResource(
            CurrentCaller currentCaller, ReadEvaluations readEvaluations, EvaluateJob evaluateJob, Cursors cursors) {
        this.currentCaller = currentCaller;
        this.readEvaluations = readEvaluations;
        this.evaluateJob = evaluateJob;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Compare a candidate's open opportunities side by side",
            description = "Every opportunity that is not closed, oldest first, with what was written of it.",
            operationId = "compareEvaluations")
    public Uni<Page<EvaluationAnswer>> compare(
            @QueryParam("candidateId") @StorableText @Size(max = 200) @Nullable String candidateId,
            @BeanParam @Valid PageQuery page) {
        Caller caller = currentCaller.get();
        String candidate = CandidateAsked.by(caller, candidateId);
        String list = "evaluations of " + candidate;
        return readEvaluations
                .sideBySide(caller, candidate, cursors.read(caller.tenant(), list, page))
                .map(slice -> cursors.page(caller.tenant(), list, slice, EvaluationAnswer::of));
    }

    @GET
    @Path("/{opportunityId}")
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read how a job is weighed",
            description = "Empty, in version 0, until something is written.",
            operationId = "readEvaluation")
    public Uni<RestResponse<EvaluationAnswer>> read(UUID opportunityId) {
        return readEvaluations.one(currentCaller.get(), opportunityId).map(EvaluationResource::answer);
    }

    @PUT
    @Path("/{opportunityId}")
    @Operation(
            summary = "Weigh a job",
            description = "Replaces what was written; If-Match is needed.",
            operationId = "writeEvaluation")
    public Uni<RestResponse<EvaluationAnswer>> write(
            UUID opportunityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvaluationRequest request) {
        return evaluateJob
                .write(
                        currentCaller.get(),
                        opportunityId,
                        request.toEvaluation(),
                        version -> EntityTags.require(ifMatch, version))
                .map(EvaluationResource::answer);
    }

    private static RestResponse<EvaluationAnswer> answer(EvaluationOfOpportunity of) {
        EvaluationAnswer answer = EvaluationAnswer.of(of);
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, EntityTags.of(of.version(), answer))
                .build();
    }
}
