package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.policy.ThankYouPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the policy moves what it is for, and nothing else. */
class PolicyFieldsTest {

    private static final Set<ReminderKind> AT_FOLLOW_UP_TIME = EnumSet.of(
            ReminderKind.FOLLOW_UP,
            ReminderKind.MATERIAL,
            ReminderKind.PROFILE_UPDATE,
            ReminderKind.EVALUATE_JOB,
            ReminderKind.BRIEF_REFERENCE,
            ReminderKind.KEEP_SEARCHING);

    /** Ended on Monday at 11:00; one follow-up made, a reason for the second given. */
    private static Story story() {
        return Story.inBerlin()
                .completed("round", "2026-11-02T11:00", "Ana")
                .promised("samples", "round", "2026-11-09", "2026-11-02T11:00")
                .reference("Ruth", "2026-10-01T12:00")
                .referredBy("Rita")
                .followedUp("2026-11-03T12:00")
                .reasonForSecond("2026-11-03T13:00");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(Field.DECISION_DATE_RULE, DecisionDateRule.AT_LEAST_A_WEEK, Set.of()),
                arguments(Field.NO_DATE_WAIT_DAYS, 14, Set.of(ReminderKind.FOLLOW_UP)),
                arguments(Field.FOLLOW_UP_TIME, LocalTime.parse("09:00"), AT_FOLLOW_UP_TIME),
                arguments(Field.BUSINESS_DAYS_ONLY, false, Set.of(ReminderKind.MATERIAL)),
                arguments(
                        Field.REST_DAYS, List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(ReminderKind.MATERIAL)),
                arguments(
                        Field.REST_DAYS,
                        List.of(DayOfWeek.TUESDAY),
                        Set.of(ReminderKind.MATERIAL, ReminderKind.FOLLOW_UP)),
                arguments(Field.HOLIDAYS, List.of(LocalDate.parse("2026-11-10")), Set.of(ReminderKind.FOLLOW_UP)),
                arguments(Field.HOLIDAYS, List.of(LocalDate.parse("2026-11-06")), Set.of(ReminderKind.MATERIAL)),
                arguments(Field.FOLLOW_UP_CAP, 1, Set.of(ReminderKind.FOLLOW_UP)),
                arguments(Field.FOLLOW_UP_GAP_DAYS, 8, Set.of(ReminderKind.FOLLOW_UP)),
                arguments(
                        Field.THANK_YOU,
                        new ThankYouPolicy(
                                Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(12), Duration.ofHours(24)),
                        Set.of(ReminderKind.THANK_YOU, ReminderKind.THANK_REFERRER)),
                arguments(
                        Field.DEBRIEF,
                        new DebriefPolicy(List.of(Duration.ofHours(1)), Duration.ofHours(12), Duration.ofHours(36)),
                        Set.of(ReminderKind.DEBRIEF)),
                arguments(Field.QUIET_HOURS, null, Set.of(ReminderKind.DEBRIEF)),
                arguments(
                        Field.QUIET_HOURS,
                        new QuietHours(LocalTime.parse("21:00"), LocalTime.parse("09:00")),
                        Set.of(ReminderKind.DEBRIEF)),
                arguments(Field.SEARCH_NUDGE_EVERY_DAYS, 3, Set.of(ReminderKind.KEEP_SEARCHING)));
    }

    @ParameterizedTest(name = "{0} = {1} moves {2}")
    @MethodSource("changes")
    void moves(Field field, @Nullable Object value, Set<ReminderKind> moved) {
        Plan before = story().plan();
        Plan after = story().plan(Policies.with(field, value));

        assertThat(moved(before, after)).isEqualTo(moved);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_decision_date_rule_moves_a_follow_up_with_a_date(DecisionDateRule rule) {
        Story dated =
                Story.inBerlin().completed("round", "2026-11-02T11:00").decidesBy("2026-11-03", "2026-11-02T11:00");
        Policy policy = Policies.with(Field.DECISION_DATE_RULE, rule);

        LocalDate expected = LocalDate.parse(rule == DecisionDateRule.OVERRIDE ? "2026-11-04" : "2026-11-09");
        assertThat(dated.only(ReminderKind.FOLLOW_UP, policy).localDate()).isEqualTo(expected);
    }

    private static Set<ReminderKind> moved(Plan before, Plan after) {
        return before.reminders().stream()
                .filter(reminder -> after.reminder(reminder.key())
                        .filter(other -> other.schedule().equals(reminder.schedule()))
                        .isEmpty())
                .map(PlannedReminder::kind)
                .collect(Collectors.toSet());
    }
}
