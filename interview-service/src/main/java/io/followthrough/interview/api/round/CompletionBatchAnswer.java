package io.followthrough.interview.api.round;

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
          {"key": "ats-9001", "status": 200, "entityTag": "\\"1\\"",
           "event": "\\"01a181d8-51c5-7591-a035-4f0692cb69c9\\";source=\\"/interview-service\\"",
           "body": {"id": "01a181d8-51c0-76da-88c3-4ba124c41f97", "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9",
            "candidateId": "cand-7f3a", "round": 1, "kind": "VIDEO", "state": "COMPLETED",
            "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:00:00Z", "timeZone": "Europe/Vienna",
            "interviewers": [], "plannedEndsAt": "2026-11-05T14:00:00Z", "reportedAt": "2026-11-05T14:40:00Z"}},
          {"key": "ats-9002", "status": 409,
           "problem": {"type": "https://followthrough.io/problems/conflict",
            "title": "The resource is not in a state that allows this", "status": 409,
            "detail": "The interview was cancelled.", "instance": "/v1/interviews/completions"}}]}""")
record CompletionBatchAnswer(
        @Schema(description = "What each item is answered, in the order in which they were sent")
        List<CompletedItem> items) {

    /**
     * What one item is answered: as by itself.
     *
     * @param status of its own answer
     * @param location its {@code Location}
     * @param entityTag its {@code ETag}
     * @param event its {@code Event-Id}
     * @param replayed its {@code Idempotency-Replayed}
     */
    record CompletedItem(
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

            @Schema(ref = "InterviewAnswer", description = "What it is answered; absent for a refusal")
            @JsonRawValue
            @Nullable String body,

            @Schema(ref = "Problem", description = "Why it was refused; absent for a success") @JsonRawValue @Nullable String problem) {

        static CompletedItem of(ItemAnswer answer) {
            return new CompletedItem(
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

    static CompletionBatchAnswer of(List<ItemAnswer> answers) {
        return new CompletionBatchAnswer(answers.stream().map(CompletedItem::of).toList());
    }
}
