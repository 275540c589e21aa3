package io.followthrough.reminder.api.insights;

import io.followthrough.platform.figures.MonthFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether follow-ups came in their window; no figure tells of fewer than 20
 * candidates, and none can be reckoned from those shown.
 *
 * @param followUps contacts made in the month, by the window that the plan gave them (R24-R28), month by month
 */
@Schema(examples = """
        {"followUps": [{"month": "2026-10", "early": 40, "onTime": 47, "late": 54}]}""")
record ReminderInsightsAnswer(
        @Schema(
                description =
                        "Contacts made in the month, by the window that the plan gave them (R24-R28): the months that have settled, 7 days after their end")
        List<FollowUpsByMonth> followUps) {

    ReminderInsightsAnswer {
        followUps = List.copyOf(followUps);
    }

    /**
     * Contacts made in the month, by the window that the plan gave them (R24-R28).
     *
     * @param early before its window opened, or with none
     * @param onTime in its window
     * @param late after its deadline
     */
    record FollowUpsByMonth(
            @Schema(description = "The month, in UTC", examples = "2026-10")
            String month,

            @Schema(description = "Before its window opened, or with none; absent when it is not shown") @Nullable Long early,

            @Schema(description = "In its window; absent when it is not shown") @Nullable Long onTime,

            @Schema(description = "After its deadline; absent when it is not shown") @Nullable Long late) {

        static FollowUpsByMonth of(MonthFigures figures) {
            return new FollowUpsByMonth(
                    figures.month().toString(), figures.of("early"), figures.of("onTime"), figures.of("late"));
        }
    }
}
