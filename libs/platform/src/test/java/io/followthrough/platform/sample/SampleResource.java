package io.followthrough.platform.sample;

import io.followthrough.platform.body.BodyLimit;
import io.followthrough.platform.idempotency.Idempotent;
import io.followthrough.platform.idempotency.StoredAnswers;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Page;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Does what the resources of the services do: create, read, change, list; and fail in every way. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"candidate", "service", "admin"})
@Idempotent
public class SampleResource {

    /** A sample as it stands. */
    public record SampleAnswer(UUID id, String candidateId, String name) {}

    private static final ListName LIST = ListName.of("samples");

    private final CurrentCaller caller;
    private final Samples samples;
    private final Cursors cursors;
    private final TenantTransactions transactions;
    private final StoredAnswers answers;

    SampleResource(
            CurrentCaller caller,
            Samples samples,
            Cursors cursors,
            TenantTransactions transactions,
            StoredAnswers answers) {
        this.caller = caller;
        this.samples = samples;
        this.cursors = cursors;
        this.transactions = transactions;
        this.answers = answers;
    }

    /** @param remark makes two requests that differ in nothing but their query */
    @POST
    public Uni<RestResponse<SampleAnswer>> create(
            @QueryParam("remark") @Nullable String remark, @Valid @NotNull SampleRequest request) {
        return samples.create(caller.get(), request.name())
                .map(row -> Tagged.created("/v1/samples/" + row.key.id(), answer(row), row.version));
    }

    /** Takes a file, and answers how many bytes came. */
    @POST
    @Path("/{id}/files")
    @BodyLimit(BodyLimit.MOST)
    public Uni<Integer> addFile(UUID id, byte[] file) {
        return Uni.createFrom().item(file.length);
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<SampleAnswer>> read(UUID id) {
        return samples.read(caller.get(), id).map(SampleResource::answered);
    }

    @PUT
    @Path("/{id}")
    public Uni<RestResponse<SampleAnswer>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SampleRequest request) {
        return samples.change(caller.get(), id, request.name(), IfMatch.required(ifMatch))
                .map(SampleResource::answered);
    }

    @GET
    public Uni<Page<SampleAnswer>> list(
            @BeanParam @Valid PageQuery page,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("colour") SampleRequest.@Nullable Colour colour,
            @QueryParam("on") @Nullable LocalDate on) {
        PageRequest wanted = cursors.read(caller.get().tenant(), LIST, page);
        return samples.list(caller.get(), wanted)
                .map(slice -> cursors.page(caller.get().tenant(), LIST, slice, SampleResource::answer));
    }

    @DELETE
    @Path("/answers/{candidateId}")
    public Uni<Integer> eraseAnswers(String candidateId) {
        return transactions.in(caller.get().origin(), transaction -> answers.erase(transaction, candidateId));
    }

    private static RestResponse<SampleAnswer> answered(SampleRow row) {
        return Tagged.ok(answer(row), row.version);
    }

    private static SampleAnswer answer(SampleRow row) {
        return new SampleAnswer(row.key.id(), row.candidateId, row.name);
    }
}
