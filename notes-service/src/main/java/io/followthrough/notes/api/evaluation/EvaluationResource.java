package io.followthrough.notes.api.evaluation;

import io.followthrough.notes.api.CandidateAsked;
import io.followthrough.notes.application.evaluation.EvaluateJob;
import io.followthrough.notes.application.evaluation.EvaluationOfOpportunity;
import io.followthrough.notes.application.evaluation.ReadEvaluations;
import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How jobs are weighed (R22). */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "What a candidate thinks of the job")
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
            @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @BeanParam @Valid PageQuery page) {
        Caller caller = currentCaller.get();
        String candidate = CandidateAsked.by(caller, candidateId);
        ListName list = ListName.of("evaluations", candidate);
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
                .write(currentCaller.get(), opportunityId, IfMatch.required(ifMatch), request.toEvaluation())
                .map(EvaluationResource::answer);
    }

    private static RestResponse<EvaluationAnswer> answer(EvaluationOfOpportunity of) {
        EvaluationAnswer answer = EvaluationAnswer.of(of);
        return Tagged.ok(answer, EntityTags.of(of.version(), answer));
    }
}
