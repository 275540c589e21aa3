package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.LawOfRules;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the timing, and one case in which it speaks. */
class EveryRuleTest {

    /** What interview-service and notes-service hold: the timeline, what a debrief holds, how a note is written. */
    private static final Set<Rule> ELSEWHERE =
            EnumSet.of(Rule.R1, Rule.R6, Rule.R7, Rule.R8, Rule.R11, Rule.R12, Rule.R13, Rule.R14, Rule.R15);

    /** No change of the clocks is known after the day before the interview. */
    private static final Almanac UNTIL_YESTERDAY = new Almanac(
            new LawOfRules(zone -> ZoneLaw.OF_THE_JVM.rules(zone), Instant.parse("2026-11-04T00:00:00Z")),
            HolidayCalendars.NONE);

    static Stream<Arguments> cases() {
        return Stream.of(ofReminders(), ofFollowUps(), ofDays(), ofClocks()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> ofReminders() {
        Story told = thursday()
                .promised("samples", "round", "2026-11-10", "2026-11-05T20:45")
                .reference("Ruth", "2026-10-01T12:00")
                .referredBy("Rita");
        return Stream.of(
                arguments(Rule.R2, trace(told.only(ReminderKind.MATERIAL))),
                arguments(Rule.R3, trace(told.only(ReminderKind.DEBRIEF))),
                arguments(Rule.R4, trace(told.only(ReminderKind.DEBRIEF))),
                arguments(Rule.R5, trace(told.only(ReminderKind.DEBRIEF))),
                arguments(Rule.R9, trace(told.only(ReminderKind.THANK_YOU))),
                arguments(Rule.R10, trace(told.only(ReminderKind.THANK_YOU))),
                arguments(Rule.R16, trace(told.only(ReminderKind.THANK_YOU))),
                arguments(Rule.R17, trace(told.only(ReminderKind.THANK_REFERRER))),
                arguments(Rule.R18, trace(told.only(ReminderKind.KEEP_SEARCHING))),
                arguments(Rule.R19, trace(told.only(ReminderKind.PROFILE_UPDATE))),
                arguments(Rule.R20, rules(told.plan().advice().get(0).trace())),
                arguments(Rule.R21, trace(told.only(ReminderKind.CONNECT))),
                arguments(Rule.R22, trace(told.only(ReminderKind.EVALUATE_JOB))),
                arguments(Rule.R23, trace(told.only(ReminderKind.BRIEF_REFERENCE))));
    }

    private static Stream<Arguments> ofFollowUps() {
        return Stream.of(
                arguments(
                        Rule.R24,
                        trace(thursday()
                                .decidesBy("2026-11-06", "2026-11-05T20:45")
                                .only(ReminderKind.FOLLOW_UP))),
                arguments(Rule.R25, trace(thursday().only(ReminderKind.FOLLOW_UP))),
                arguments(Rule.R28, verdict(thursday().followedUp("2026-11-12T10:00"), "2026-11-13T10:00")),
                arguments(Rule.R29, trace(thursday().only(ReminderKind.FOLLOW_UP))),
                arguments(Rule.R30, trace(thursday().only(ReminderKind.FOLLOW_UP))),
                arguments(Rule.R31, verdict(thursday(), "2026-11-06T10:00")),
                arguments(Rule.R32, verdict(thursday().responded("2026-11-06T10:00"), "2026-11-07T10:00")),
                arguments(Rule.R33, verdict(thursday().scheduled("next", "2026-11-20T10:00"), "2026-11-07T10:00")),
                arguments(
                        Rule.R34,
                        verdict(
                                thursday().outcome("round", InterviewOutcome.REJECTED, "2026-11-06T10:00"),
                                "2026-11-07T10:00")));
    }

    /** 12 November is a holiday. */
    private static Stream<Arguments> ofDays() {
        Policy policy = Policies.with(Field.HOLIDAYS, List.of(LocalDate.parse("2026-11-12")));
        List<Rule> blocked = TimingEngine.blockedDays(
                        thursday().facts().opportunity(), policy, Almanac.OF_THE_JVM, LocalDate.parse("2026-11-12"))
                .stream()
                .map(RejectedDate::rules)
                .flatMap(List::stream)
                .toList();
        return Stream.of(
                arguments(Rule.R26, blocked),
                arguments(Rule.R27, blocked),
                arguments(Rule.WEEKEND, blocked),
                arguments(Rule.HOLIDAY, blocked));
    }

    private static Stream<Arguments> ofClocks() {
        Policy small = Policies.change(Field.FOLLOW_UP_TIME, LocalTime.parse("02:30"))
                .and(Field.BUSINESS_DAYS_ONLY, false)
                .and(Field.QUIET_HOURS, null)
                .policy();
        Story spring =
                Story.inBerlin().completed("round", "2026-03-16T15:00").decidesBy("2026-03-28", "2026-03-16T15:00");
        Story autumn =
                Story.inBerlin().completed("round", "2026-10-12T15:00").decidesBy("2026-10-24", "2026-10-12T15:00");
        return Stream.of(
                arguments(Rule.DST_GAP, trace(spring.only(ReminderKind.FOLLOW_UP, small))),
                arguments(Rule.DST_OVERLAP, trace(autumn.only(ReminderKind.FOLLOW_UP, small))),
                arguments(
                        Rule.ZONE_RULES_END,
                        rules(
                                TimingEngine.plan(thursday().facts(), Policy.DEFAULT, UNTIL_YESTERDAY)
                                        .reminders()
                                        .stream()
                                        .flatMap(reminder -> reminder.trace().stream())
                                        .toList())),
                arguments(Rule.QUIET_HOURS, trace(thursday().only(ReminderKind.DEBRIEF))),
                arguments(
                        Rule.LATE_REPORT,
                        trace(thursday().reported("round", "2026-11-20T12:00").only(ReminderKind.DEBRIEF))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void speaks(Rule rule, List<Rule> told) {
        assertThat(told).contains(rule);
    }

    @Test
    void none_is_left_out() {
        Set<Rule> spoken = EnumSet.copyOf(ELSEWHERE);
        cases().map(one -> (Rule) one.get()[0]).forEach(spoken::add);

        assertThat(spoken).containsExactlyInAnyOrder(Rule.values());
    }

    /** Ended on Thursday 5 November at 20:45, a quarter of an hour before quiet hours; Ana was met. */
    private static Story thursday() {
        return Story.inBerlin().completed("round", "2026-11-05T20:45", "Ana");
    }

    private static List<Rule> verdict(Story story, String at) {
        return rules(story.verdict(at).trace());
    }

    private static List<Rule> trace(PlannedReminder reminder) {
        return rules(reminder.trace());
    }

    private static List<Rule> rules(List<TraceEntry> trace) {
        return trace.stream().map(TraceEntry::rule).toList();
    }
}
