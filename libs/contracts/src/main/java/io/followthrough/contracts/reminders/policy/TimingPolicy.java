package io.followthrough.contracts.reminders.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a tenant times its reminders; absent quiet hours: none. */
public record TimingPolicy(
        DecisionDateRule decisionDateRule,
        int noDateWaitDays,
        LocalTime followUpTime,
        boolean businessDaysOnly,
        List<LocalDate> holidays,
        int followUpCap,
        int followUpGapDays,
        ThankYouTiming thankYou,
        DebriefTiming debrief,
        @Nullable QuietHours quietHours,
        int searchNudgeEveryDays) {

    public TimingPolicy {
        holidays = List.copyOf(holidays);
    }
}
