package io.followthrough.reminder.api.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.followthrough.reminder.api.Examples;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.policy.ThankYouPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy on the wire, every field told: what was read may be sent back as it is. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "Policy",
        description = "When a tenant's reminders come. A field left out has its default.",
        examples = Examples.POLICY)
public record PolicyDocument(
        @Schema(defaultValue = "OVERRIDE", description = "What counts when the employer named a date")
        DecisionDateRule decisionDateRule,

        @Schema(defaultValue = "7", minimum = "7", maximum = "30", description = "Days to wait without a date (R25)")
        int noDateWaitDays,

        @Schema(description = "Local time of nudges that have a date; 10:00 by default")
        LocalTime followUpTime,

        @Schema(defaultValue = "true", description = "Whether follow-ups avoid days of rest and holidays")
        boolean businessDaysOnly,

        @Schema(
                maxItems = Policy.MOST_REST_DAYS,
                description =
                        "Days of the week without follow-ups while businessDaysOnly; SATURDAY and SUNDAY by default")
        @JsonSetter(nulls = Nulls.FAIL)
        List<DayOfWeek> restDays,

        @Schema(
                nullable = true,
                maxLength = Policy.LONGEST_REGION,
                example = "DE-BY",
                description =
                        "A country or a part of one whose public holidays count while businessDaysOnly; null: none")
        @Nullable String holidayCalendar,

        @Schema(
                maxItems = Policy.MOST_HOLIDAYS,
                description = "Days without follow-ups while businessDaysOnly, besides those of the calendar")
        List<LocalDate> holidays,

        @Schema(defaultValue = "2", minimum = "0", maximum = "2", description = "Most follow-ups after a round (R28)")
        int followUpCap,

        @Schema(defaultValue = "7", minimum = "7", maximum = "60", description = "Days between two follow-ups (R28)")
        int followUpGapDays,

        @Schema(description = "nudgeAfter <= idealBy <= dueBy <= graceUntil <= PT48H (R10)")
        ThankYouPolicy thankYou,

        @Schema(description = "1 to 10 ascending nudges; dueBy <= staleAfter <= PT48H (R3, R5)")
        DebriefPolicy debrief,

        @Schema(nullable = true, description = "Hours without nudges on the candidate's clock; null: none") @Nullable QuietHours quietHours,

        @Schema(defaultValue = "7", minimum = "1", maximum = "30", description = "Days between nudges to search (R18)")
        int searchNudgeEveryDays,

        @Schema(
                maxItems = 6,
                description = "After which kinds of round connecting is offered (R21); all but PHONE by default")
        @JsonSetter(nulls = Nulls.FAIL)
        List<InterviewForm> connectAfter) {

    public static PolicyDocument of(Policy policy) {
        return new PolicyDocument(
                policy.decisionDateRule(),
                policy.noDateWaitDays(),
                policy.followUpTime(),
                policy.businessDaysOnly(),
                policy.restDays(),
                policy.holidayCalendar(),
                policy.holidays(),
                policy.followUpCap(),
                policy.followUpGapDays(),
                policy.thankYou(),
                policy.debrief(),
                policy.quietHours(),
                policy.searchNudgeEveryDays(),
                policy.connectAfter());
    }

    Policy toPolicy() {
        return new Policy(
                decisionDateRule,
                noDateWaitDays,
                followUpTime,
                businessDaysOnly,
                restDays,
                holidayCalendar,
                holidays,
                followUpCap,
                followUpGapDays,
                thankYou,
                debrief,
                quietHours,
                searchNudgeEveryDays,
                connectAfter);
    }
}
