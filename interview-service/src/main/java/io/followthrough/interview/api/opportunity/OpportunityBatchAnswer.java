package io.followthrough.interview.api.opportunity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.followthrough.platform.idempotency.ItemAnswer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What each item of a batch is answered.
 *
 * @param items in the order in which they were sent
 */
@Schema(examples = """
        {"items": [
          {"key": "crm-4711", "status": 201, "location": "/v1/opportunities/01a12f20-2c00-7591-a035-4f0692cb69c9",
           "entityTag": "\\"0\\"", "event": "\\"01a12f20-2c02-7591-a035-4f0692cb69c9\\";source=\\"/interview-service\\"",
           "body": {"id": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a", "employer": "Alpenbahn",
            "role": "Timetable planner", "status": "OPEN", "timeline": {"state": "TIMELINE_UNKNOWN"},
            "openedAt": "2026-10-20T09:00:00Z"}},
          {"key": "crm-4712", "status": 404,
           "problem": {"type": "https://followthrough.io/problems/not-found", "title": "There is no such resource",
            "status": 404, "detail": "There is no such candidate.", "instance": "/v1/opportunities/batch"}}]}""")
record OpportunityBatchAnswer(
        @Schema(description = "What each item is answered, in the order in which they were sent")
        List<OpenedItem> items) {

    /**
     * What one item is answered: as by itself.
     *
     * @param status of its own answer
     * @param location its {@code Location}
     * @param entityTag its {@code ETag}
     * @param event its {@code Event-Id}
     * @param replayed its {@code Idempotency-Replayed}
     */
    record OpenedItem(
            @Schema(description = "The item's own") String key,

            @Schema(description = "The status that it would have been answered with by itself")
            int status,

            @Schema(description = "Where what was created can be read, as in Location; absent for others") @Nullable String location,

            @Schema(description = "The version of what is answered, as in ETag; absent for a refusal") @Nullable String entityTag,

            @Schema(description = "The last event that it caused, as in Event-Id; absent when it caused none") @Nullable String event,

            @Schema(
                    description =
                            "True when the key came before and this is the answer of then, as in Idempotency-Replayed;"
                                    + " absent otherwise")
            @Nullable Boolean replayed,

            @Schema(ref = "OpportunityAnswer", description = "What it is answered; absent for a refusal")
            @JsonRawValue
            @Nullable String body,

            @Schema(ref = "Problem", description = "Why it was refused; absent for a success") @JsonRawValue @Nullable String problem) {

        static OpenedItem of(ItemAnswer answer) {
            return new OpenedItem(
                    answer.key(),
                    answer.status(),
                    answer.location(),
                    answer.entityTag(),
                    answer.event(),
                    answer.replayed(),
                    answer.body(),
                    answer.problem());
        }
    }

    static OpportunityBatchAnswer of(List<ItemAnswer> answers) {
        return new OpportunityBatchAnswer(answers.stream().map(OpenedItem::of).toList());
    }
}
