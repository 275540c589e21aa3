package io.followthrough.reminder.api.queue;

import io.followthrough.platform.web.Page;
import io.followthrough.reminder.api.plan.FailedPlanAnswer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue.
 *
 * @param nextCursor what to ask with for the next page, or null on the last
 */
public record QueueAnswer(
        List<QueueEntryAnswer> items,
        @Nullable String nextCursor,

        @Schema(
                description =
                        "What could not be taken into plans of the queue's candidates, at most 50, the same on every"
                                + " page; all of it: GET /v1/plans?state=FAILED")
        List<FailedPlanAnswer> failedPlans) {

    static QueueAnswer of(Page<QueueEntryAnswer> page, List<FailedPlanAnswer> failedPlans) {
        return new QueueAnswer(page.items(), page.nextCursor(), failedPlans);
    }
}
