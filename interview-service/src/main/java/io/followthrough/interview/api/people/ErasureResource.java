package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.ReadErasure;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Receipts of erasures. */
@Path("/v1/erasures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures", description = "Forgetting people, with a receipt")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class ErasureResource {

    private final CurrentCaller caller;
    private final ReadErasure readErasure;
    private final Receipts receipts;

    ErasureResource(CurrentCaller caller, ReadErasure readErasure, Receipts receipts) {
        this.caller = caller;
        this.readErasure = readErasure;
        this.receipts = receipts;
    }

    @GET
    @Operation(
            summary = "Read the receipt of an erasure",
            description =
                    "What each service has removed, and when; DATABASES_CLEAN once all of them have, COMPLETE once the"
                            + " topics hold nothing any more that was published before.",
            operationId = "readErasure")
    public Uni<RestResponse<ErasureAnswer>> read(UUID id) {
        return readErasure.read(caller.get(), id).map(this::answer);
    }

    private RestResponse<ErasureAnswer> answer(ReadErasure.Receipt receipt) {
        ErasureAnswer answer = receipts.of(receipt.erasure(), receipt.readAt());
        return Tagged.ok(answer, EntityTags.of(receipt.erasure().parts().size(), answer));
    }
}
