package io.followthrough.reminder.api;

import io.followthrough.reminder.application.ReadPlan;
import java.util.List;
import java.util.UUID;

/** A round's plan. */
record PlanAnswer(
        UUID interviewId, UUID opportunityId, String candidateId, long policyVersion, List<ReminderAnswer> reminders) {

    static PlanAnswer of(ReadPlan.PlanOfInterview plan) {
        return new PlanAnswer(
                plan.round().interviewId(),
                plan.round().opportunityId(),
                plan.round().candidateId(),
                plan.policyVersion(),
                plan.reminders().stream()
                        .map(reminder -> ReminderAnswer.of(reminder, plan.readAt()))
                        .toList());
    }
}
