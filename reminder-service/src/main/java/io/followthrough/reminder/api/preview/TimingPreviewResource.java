package io.followthrough.reminder.api.preview;

import io.followthrough.people.access.Role;
import io.followthrough.platform.idempotency.ChangesNothing;
import io.followthrough.platform.openapi.Unversioned;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.reminder.api.policy.KnownRegion;
import io.followthrough.reminder.api.policy.PolicyReader;
import io.followthrough.reminder.application.preview.PreviewTiming;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The timing rules, to be tried out: nothing of what is asked is looked up or stored, nor what is answered. */
@Path("/v1/timing/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timing", description = "Dates and verdicts with their reasons")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class TimingPreviewResource {

    private final CurrentCaller caller;
    private final PreviewTiming previewTiming;
    private final PolicyReader policyReader;
    private final Almanac almanac;

    TimingPreviewResource(
            CurrentCaller caller, PreviewTiming previewTiming, PolicyReader policyReader, Almanac almanac) {
        this.caller = caller;
        this.previewTiming = previewTiming;
        this.policyReader = policyReader;
        this.almanac = almanac;
    }

    /** Depends on nothing but the request, and the version of the tenant's policy and the zone rules that the answer names. */
    @POST
    @Unversioned
    @ChangesNothing
    @Operation(
            summary = "Preview the plan of an interview",
            description = "Depends on nothing but the request, the tenant's policy and the zone rules that the "
                    + "answer names; nothing is looked up or stored. The same question has the same answer for "
                    + "ever.",
            operationId = "previewTiming")
    public Uni<RestResponse<PreviewAnswer>> preview(@Valid @NotNull PreviewRequest request) {
        KnownRegion.check(request.region(), "region", almanac.holidays());
        SupposedFacts supposed = SupposedFacts.of(request, almanac.zones());
        UnaryOperator<Policy> change =
                standing -> request.policy() == null ? standing : policyReader.field(standing, request.policy());
        return previewTiming
                .preview(caller.get(), supposed.facts(), change, request.at())
                .map(preview -> RestResponse.ok(PreviewAnswer.of(preview, supposed.names())));
    }
}
