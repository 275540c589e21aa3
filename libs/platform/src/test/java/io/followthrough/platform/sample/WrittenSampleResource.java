package io.followthrough.platform.sample;

import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Creates a sample in one exchange with the database. */
@Path("/v1/written-samples")
@RolesAllowed({"candidate", "service", "admin"})
@Idempotent
public class WrittenSampleResource {

    private final CurrentCaller caller;
    private final WrittenSamples samples;

    WrittenSampleResource(CurrentCaller caller, WrittenSamples samples) {
        this.caller = caller;
        this.samples = samples;
    }

    @POST
    public Uni<RestResponse<WrittenSamples.Written>> create(@Valid @NotNull SampleRequest request) {
        return samples.create(caller.get(), request.name())
                .map(written -> Tagged.created("/v1/written-samples/" + written.id(), written, 0));
    }
}
