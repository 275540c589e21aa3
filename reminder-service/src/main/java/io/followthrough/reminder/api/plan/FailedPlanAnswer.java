package io.followthrough.reminder.api.plan;

import io.followthrough.platform.unapplied.Failure;
import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.domain.plan.FailedPlan;
import io.followthrough.reminder.domain.plan.PlanState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That something could not be taken into a plan. */
@Schema(
        examples = "{" + Examples.CANDIDATE + ", " + Examples.OPPORTUNITY + ", " + Examples.INTERVIEW
                + ", \"state\": \"FAILED\", " + Examples.FAILURE + "}")
public record FailedPlanAnswer(
        String candidateId,

        @Schema(description = "Absent when any plan of the candidate may miss it") @Nullable UUID opportunityId,

        @Schema(description = "The round that it was about; absent when it was not about one that is known") @Nullable UUID interviewId,

        PlanState state,
        Failure failure) {

    public static FailedPlanAnswer of(FailedPlan failed) {
        return new FailedPlanAnswer(
                failed.candidateId(),
                failed.opportunityId(),
                failed.interviewId(),
                PlanState.FAILED,
                new Failure(failed.failureId(), failed.failedAt()));
    }
}
