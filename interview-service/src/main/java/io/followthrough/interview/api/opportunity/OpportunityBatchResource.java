package io.followthrough.interview.api.opportunity;

import io.followthrough.interview.api.RefusalMapper;
import io.followthrough.interview.application.opportunity.OpenOpportunity;
import io.followthrough.people.access.Role;
import io.followthrough.platform.body.BodyLimit;
import io.followthrough.platform.idempotency.KeyedByItem;
import io.followthrough.platform.idempotency.KeyedItems;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.Tagged;
import io.followthrough.timing.almanac.HolidayCalendars;
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

/** Opportunities that are opened many at a time. */
@Path(OpportunityBatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class OpportunityBatchResource {

    static final String PATH = "/v1/opportunities/batch";

    private final CurrentCaller caller;
    private final OpenOpportunity openOpportunity;
    private final KeyedItems keyedItems;
    private final HolidayCalendars calendars;

    OpportunityBatchResource(
            CurrentCaller caller, OpenOpportunity openOpportunity, KeyedItems keyedItems, HolidayCalendars calendars) {
        this.caller = caller;
        this.openOpportunity = openOpportunity;
        this.keyedItems = keyedItems;
        this.calendars = calendars;
    }

    /** Each item is answered for itself; what is refused undoes nothing. */
    @POST
    @KeyedByItem
    @Unversioned
    @BodyLimit(256 << 10)
    @Operation(summary = "Open up to 100 opportunities", description = """
                    Each item is done as POST /v1/opportunities would by itself, in its order and in a transaction of its own:
                    the answer is 200 and says of each its status, with the body or the problem. A key that came before, in this
                    batch or another one within 24 hours, gets the answer of then. The batch itself heeds no Idempotency-Key, has
                    at most 256 KiB, and is charged by its items as a file is by its lines.""", operationId = "openOpportunities")
    public Uni<RestResponse<OpportunityBatchAnswer>> open(@Valid @NotNull OpportunityBatchRequest request) {
        return keyedItems
                .each(caller.get(), PATH, request.items(), OpenOpportunityRequest.class, item -> opened(item.body()))
                .map(OpportunityBatchAnswer::of)
                .map(RestResponse::ok);
    }

    private Uni<RestResponse<OpportunityAnswer>> opened(OpenOpportunityRequest request) {
        return Uni.createFrom()
                .item(() -> request.toCommand(calendars))
                .flatMap(command -> openOpportunity.open(caller.get(), command))
                .map(opened -> Tagged.created(
                        "/v1/opportunities/" + opened.id(), OpportunityAnswer.of(opened), opened.version()))
                .onFailure()
                .transform(RefusalMapper::answered);
    }
}
