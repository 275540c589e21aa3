package io.followthrough.reminder.api.plan;

import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.application.plan.ReadPlan;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round's plan. */
@Schema(
        examples = "{" + Examples.INTERVIEW + ", " + Examples.OPPORTUNITY + ", " + Examples.CANDIDATE
                + ", \"policyVersion\": 1, \"reminders\": [{\"id\": " + Examples.REMINDER_ID
                + ", \"kind\": \"FOLLOW_UP\", \"state\": \"SCHEDULED\", " + Examples.ABOUT + ", " + Examples.SCHEDULE
                + ", " + Examples.TRACE + ", " + Examples.REJECTED_DATES + "}]}")
record PlanAnswer(
        UUID interviewId, UUID opportunityId, String candidateId, long policyVersion, List<ReminderAnswer> reminders) {

    static PlanAnswer of(ReadPlan.PlanOfInterview plan) {
        return new PlanAnswer(
                plan.interview().interviewId(),
                plan.interview().opportunityId(),
                plan.interview().candidateId(),
                plan.policyVersion(),
                plan.reminders().stream()
                        .map(reminder -> ReminderAnswer.of(reminder, plan.readAt()))
                        .toList());
    }
}
