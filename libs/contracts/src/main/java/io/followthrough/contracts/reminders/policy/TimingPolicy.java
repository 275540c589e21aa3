package io.followthrough.contracts.reminders.policy;

import io.followthrough.contracts.interviews.InterviewKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a tenant times its reminders; absent quiet hours: none; absent days of rest: Saturday and Sunday; absent forms: all but PHONE. */
public record TimingPolicy(
        DecisionDateRule decisionDateRule,
        int noDateWaitDays,
        LocalTime followUpTime,
        boolean businessDaysOnly,
        @Nullable List<DayOfWeek> restDays,
        @Nullable String holidayCalendar,
        List<LocalDate> holidays,
        int followUpCap,
        int followUpGapDays,
        ThankYouTiming thankYou,
        DebriefTiming debrief,
        @Nullable QuietHours quietHours,
        int searchNudgeEveryDays,
        @Nullable List<InterviewKind> connectAfter) {

    public TimingPolicy {
        restDays = restDays == null ? null : List.copyOf(restDays);
        holidays = List.copyOf(holidays);
        connectAfter = connectAfter == null ? null : List.copyOf(connectAfter);
    }
}
