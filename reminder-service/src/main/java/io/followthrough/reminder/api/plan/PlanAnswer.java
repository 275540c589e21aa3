package io.followthrough.reminder.api.plan;

import io.followthrough.platform.unapplied.Failure;
import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.application.plan.ReadPlan;
import io.followthrough.reminder.domain.plan.PlanState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round's plan. */
@Schema(
        examples = "{" + Examples.INTERVIEW + ", " + Examples.OPPORTUNITY + ", " + Examples.CANDIDATE
                + ", \"state\": \"MADE\", \"policyVersion\": 1, " + Examples.ZONE_RULES + ", \"reminders\": [{\"id\": "
                + Examples.REMINDER_ID
                + ", \"kind\": \"FOLLOW_UP\", \"state\": \"SCHEDULED\", " + Examples.ABOUT + ", " + Examples.SCHEDULE
                + ", " + Examples.TRACE + ", " + Examples.REJECTED_DATES + "}]}")
record PlanAnswer(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,

        @Schema(
                description =
                        "PENDING: the round was not reported yet; FAILED: something could not be planned, and what is"
                                + " answered is the plan before; MADE: all that was told is in it")
        PlanState state,

        @Schema(description = "Present when the state is FAILED") @Nullable Failure failure,

        long policyVersion,

        @Schema(description = Examples.OF_ZONE_RULES + "; absent from a plan that was made before this was noted")
        @Nullable String zoneRules,

        List<ReminderAnswer> reminders) {

    static PlanAnswer of(ReadPlan.PlanOfInterview plan) {
        return new PlanAnswer(
                plan.interview().interviewId(),
                plan.interview().opportunityId(),
                plan.interview().candidateId(),
                plan.state(),
                plan.failure(),
                plan.policyVersion(),
                plan.zoneRules(),
                plan.reminders().stream()
                        .map(reminder -> ReminderAnswer.of(reminder, plan.readAt()))
                        .toList());
    }
}
