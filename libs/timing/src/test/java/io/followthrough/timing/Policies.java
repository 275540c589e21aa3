package io.followthrough.timing;

import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.policy.ThankYouPolicy;
import io.followthrough.timing.rules.clock.WorkingDays;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The default policy with some fields changed; a field set to null stays null, as an admin may send it. */
public final class Policies {

    /** The fields of the policy document. */
    public enum Field {
        DECISION_DATE_RULE,
        NO_DATE_WAIT_DAYS,
        FOLLOW_UP_TIME,
        BUSINESS_DAYS_ONLY,
        REST_DAYS,
        HOLIDAY_CALENDAR,
        HOLIDAYS,
        FOLLOW_UP_CAP,
        FOLLOW_UP_GAP_DAYS,
        THANK_YOU,
        DEBRIEF,
        QUIET_HOURS,
        SEARCH_NUDGE_EVERY_DAYS,
        CONNECT_AFTER
    }

    private final Map<Field, @Nullable Object> changes = new EnumMap<>(Field.class);

    private Policies() {}

    public static Policies change(Field field, @Nullable Object value) {
        return new Policies().and(field, value);
    }

    public static Policy with(Field field, @Nullable Object value) {
        return change(field, value).policy();
    }

    public Policies and(Field field, @Nullable Object value) {
        changes.put(field, value);
        return this;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // nulls are passed on purpose: the policy has to refuse them
    public Policy policy() {
        Policy base = Policy.DEFAULT;
        return new Policy(
                (DecisionDateRule) value(Field.DECISION_DATE_RULE, base.decisionDateRule()),
                (int) value(Field.NO_DATE_WAIT_DAYS, base.noDateWaitDays()),
                (LocalTime) value(Field.FOLLOW_UP_TIME, base.followUpTime()),
                (boolean) value(Field.BUSINESS_DAYS_ONLY, base.businessDaysOnly()),
                (List<DayOfWeek>) value(Field.REST_DAYS, base.restDays()),
                (String) value(Field.HOLIDAY_CALENDAR, base.holidayCalendar()),
                (List<LocalDate>) value(Field.HOLIDAYS, base.holidays()),
                (int) value(Field.FOLLOW_UP_CAP, base.followUpCap()),
                (int) value(Field.FOLLOW_UP_GAP_DAYS, base.followUpGapDays()),
                (ThankYouPolicy) value(Field.THANK_YOU, base.thankYou()),
                (DebriefPolicy) value(Field.DEBRIEF, base.debrief()),
                (QuietHours) value(Field.QUIET_HOURS, base.quietHours()),
                (int) value(Field.SEARCH_NUDGE_EVERY_DAYS, base.searchNudgeEveryDays()),
                (List<InterviewForm>) value(Field.CONNECT_AFTER, base.connectAfter()));
    }

    /** The working days of a policy, where no public holiday is known. */
    public static WorkingDays workingDays(Policy policy) {
        return new WorkingDays(policy, null, HolidayCalendars.NONE, ZoneLaw.OF_THE_JVM.clockIn(ZoneOffset.UTC));
    }

    private @Nullable Object value(Field field, @Nullable Object unchanged) {
        return changes.containsKey(field) ? changes.get(field) : unchanged;
    }
}
