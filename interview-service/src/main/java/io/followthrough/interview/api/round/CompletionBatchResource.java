package io.followthrough.interview.api.round;

import io.followthrough.interview.api.RefusalMapper;
import io.followthrough.interview.application.round.CompleteInterview;
import io.followthrough.people.access.Role;
import io.followthrough.platform.body.BodyLimit;
import io.followthrough.platform.idempotency.KeyedByItem;
import io.followthrough.platform.idempotency.KeyedItems;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rounds that are reported over many at a time. */
@Path(CompletionBatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class CompletionBatchResource {

    static final String PATH = "/v1/interviews/completions";

    private static final IfMatch FIRST_REPORT = IfMatch.optional(null);

    private final CurrentCaller caller;
    private final CompleteInterview completeInterview;
    private final KeyedItems keyedItems;

    CompletionBatchResource(CurrentCaller caller, CompleteInterview completeInterview, KeyedItems keyedItems) {
        this.caller = caller;
        this.completeInterview = completeInterview;
        this.keyedItems = keyedItems;
    }

    /** Each item is answered for itself; what is refused undoes nothing. */
    @POST
    @KeyedByItem
    @Unversioned
    @BodyLimit(256 << 10)
    @Operation(summary = "Report up to 100 rounds over", description = """
                    Each item is done as POST /v1/interviews/{id}/completion would by itself, in its order and in a transaction of
                    its own: the answer is 200 and says of each its status, with the body or the problem. A key that came before,
                    in this batch or another one within 24 hours, gets the answer of then. Corrections of a report need If-Match
                    and so a request of their own. The batch itself heeds no Idempotency-Key, has at most 256 KiB, and is charged
                    by its items as a file is by its lines.""", operationId = "completeInterviews")
    public Uni<RestResponse<CompletionBatchAnswer>> complete(@Valid @NotNull CompletionBatchRequest request) {
        return keyedItems
                .each(
                        caller.get(),
                        PATH,
                        request.items(),
                        CompleteInterviewRequest.class,
                        item -> completed(item.item(), item.body()))
                .map(CompletionBatchAnswer::of)
                .map(RestResponse::ok);
    }

    private Uni<RestResponse<InterviewAnswer>> completed(
            CompletionBatchRequest.Item item, CompleteInterviewRequest request) {
        return completeInterview
                .complete(caller.get(), item.interviewId(), FIRST_REPORT, request.toCompletion())
                .map(InterviewResource::answer)
                .onFailure()
                .transform(RefusalMapper::answered);
    }
}
