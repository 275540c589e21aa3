package io.followthrough.interview.api.round;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.platform.idempotency.KeyedItem;
import io.followthrough.platform.web.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rounds that are over.
 *
 * @param items each as a request of its own
 */
@Schema(examples = """
        {"items": [
          {"key": "ats-9001", "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "body": {}},
          {"key": "ats-9002", "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f98",
           "body": {"endedAt": "2026-11-05T14:10:00Z", "decisionDate": "2026-11-06"}}]}""")
record CompletionBatchRequest(
        @Schema(description = "Each as a request of its own") @NotEmpty @Size(max = CompletionBatchRequest.MOST) List<@Valid @NotNull Item> items) {

    /** The most items of a batch. */
    static final int MOST = 100;

    /**
     * One report.
     *
     * @param key its own {@code Idempotency-Key}
     * @param interviewId of the round that is over
     * @param body as POST /v1/interviews/{id}/completion takes it
     */
    record Item(
            @Schema(description = "Its own Idempotency-Key: sent again, in whichever batch, it takes effect once")
            @NotNull @Pattern(regexp = KeyedItem.KEY) @Identifier String key,

            @Schema(description = "The round that is over") @NotNull UUID interviewId,

            @Schema(
                    ref = "CompleteInterviewRequest",
                    description = "As POST /v1/interviews/{id}/completion takes it; {} when nothing is to be said")
            @NotNull ObjectNode body)
            implements KeyedItem {}
}
