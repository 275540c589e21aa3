package io.followthrough.timing.policy;

import io.followthrough.timing.facts.round.InterviewForm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation decides about timing. It can make the rules stricter, not break them: R26, R27 and the cap of
 * two follow-ups (R28) hold for every policy. The components mirror the policy document.
 *
 * @param decisionDateRule what counts when the employer named a date
 * @param noDateWaitDays days to wait after an interview without a decision date, 7 to 30 (R25)
 * @param followUpTime local time at which nudges of a day come
 * @param businessDaysOnly whether follow-ups avoid days of rest and holidays
 * @param restDays the days of the week without follow-ups while {@code businessDaysOnly}, at most 3; kept sorted and distinct.
 *     A policy that was stored before they could be chosen has the default
 * @param holidayCalendar the region whose public holidays count while {@code businessDaysOnly}, for example {@code DE-BY};
 *     none if null
 * @param holidays days without follow-ups besides, while {@code businessDaysOnly}, at most 400; kept sorted and distinct
 * @param followUpCap most follow-ups after a round, 0 to 2 (R28)
 * @param followUpGapDays days between two follow-ups, 7 to 60 (R28)
 * @param thankYou when thank-yous are nudged and due (R10)
 * @param debrief when debriefs are nudged and due (R3, R5)
 * @param quietHours when nobody is disturbed; none if null
 * @param searchNudgeEveryDays days between two nudges to keep searching, 1 to 30 (R18)
 * @param connectAfter after which forms of a round connecting is offered (R21); kept sorted and distinct. A policy that was stored
 *     before they could be chosen has the default
 */
public record Policy(
        DecisionDateRule decisionDateRule,
        int noDateWaitDays,
        LocalTime followUpTime,
        boolean businessDaysOnly,
        List<DayOfWeek> restDays,
        @Nullable String holidayCalendar,
        List<LocalDate> holidays,
        int followUpCap,
        int followUpGapDays,
        ThankYouPolicy thankYou,
        DebriefPolicy debrief,
        @Nullable QuietHours quietHours,
        int searchNudgeEveryDays,
        List<InterviewForm> connectAfter) {

    /** In which forms of a round somebody is met: all but a telephone call. */
    public static final List<InterviewForm> DEFAULT_CONNECT_AFTER =
            List.copyOf(EnumSet.complementOf(EnumSet.of(InterviewForm.PHONE)));

    /** Most days of a week that a policy may leave out. */
    public static final int MOST_REST_DAYS = 3;

    /** Longest name of a region. */
    public static final int LONGEST_REGION = 32;

    /** The days of rest of a policy that names none. */
    public static final List<DayOfWeek> DEFAULT_REST_DAYS = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Most holidays a policy may list. */
    public static final int MOST_HOLIDAYS = 400;

    /** What a tenant has until its admin decides otherwise. */
    public static final Policy DEFAULT = new Policy(
            DecisionDateRule.OVERRIDE,
            7,
            LocalTime.of(10, 0),
            true,
            DEFAULT_REST_DAYS,
            null,
            List.of(),
            2,
            7,
            ThankYouPolicy.DEFAULT,
            DebriefPolicy.DEFAULT,
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)),
            7,
            DEFAULT_CONNECT_AFTER);

    /** @throws InvalidPolicy naming every field that breaks a constraint, fields left null included */
    public Policy {
        restDays = Objects.requireNonNullElse(restDays, DEFAULT_REST_DAYS);
        connectAfter = Objects.requireNonNullElse(connectAfter, DEFAULT_CONNECT_AFTER);
        PolicyCheck check = new PolicyCheck();
        check.present("decisionDateRule", decisionDateRule);
        check.within("noDateWaitDays", noDateWaitDays, 7, 30);
        check.present("followUpTime", followUpTime);
        check.wholeMinutes("followUpTime", followUpTime);
        check.restDays(restDays);
        check.holidayCalendar(holidayCalendar);
        check.holidays(holidays);
        check.within("followUpCap", followUpCap, 0, 2);
        check.within("followUpGapDays", followUpGapDays, 7, 60);
        check.thankYou(thankYou);
        check.debrief(debrief);
        check.quietHours(quietHours);
        check.within("searchNudgeEveryDays", searchNudgeEveryDays, 1, 30);
        check.connectAfter(connectAfter);
        check.refuseViolations();
        restDays = restDays.stream().sorted().distinct().toList();
        holidays = holidays.stream().sorted().distinct().toList();
        connectAfter = connectAfter.stream().sorted().distinct().toList();
    }
}
