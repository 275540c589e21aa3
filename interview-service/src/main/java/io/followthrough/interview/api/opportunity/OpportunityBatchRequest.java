package io.followthrough.interview.api.opportunity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.platform.idempotency.KeyedItem;
import io.followthrough.platform.web.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opportunities to open.
 *
 * @param items each as a request of its own
 */
@Schema(examples = """
        {"items": [
          {"key": "crm-4711", "body": {"candidateId": "cand-7f3a", "employer": "Alpenbahn", "role": "Timetable planner"}},
          {"key": "crm-4712", "body": {"candidateId": "cand-12c8", "employer": "Contoso", "role": "Analyst"}}]}""")
record OpportunityBatchRequest(
        @Schema(description = "Each as a request of its own") @NotEmpty @Size(max = OpportunityBatchRequest.MOST) List<@Valid @NotNull Item> items) {

    /** The most items of a batch. */
    static final int MOST = 100;

    /**
     * One opportunity.
     *
     * @param key its own {@code Idempotency-Key}
     * @param body as POST /v1/opportunities takes it
     */
    record Item(
            @Schema(description = "Its own Idempotency-Key: sent again, in whichever batch, it is opened once")
            @NotNull @Pattern(regexp = KeyedItem.KEY) @Identifier String key,

            @Schema(ref = "OpenOpportunityRequest", description = "As POST /v1/opportunities takes it") @NotNull ObjectNode body)
            implements KeyedItem {}
}
