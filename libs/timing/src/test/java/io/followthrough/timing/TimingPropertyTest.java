package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.plan.VerdictState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What must hold for every case, whatever the facts and the policy. */
class TimingPropertyTest {

    @Provide
    Arbitrary<Facts> facts() {
        return GeneratedCases.facts();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return GeneratedPolicies.policies();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return GeneratedCases.moments();
    }

    @Property
    void no_follow_up_on_or_before_the_interview_nor_on_a_blocked_day(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        followUp(facts, policy).ifPresent(followUp -> {
            LocalDate interview = latestRound(facts).end().date(ZoneLaw.OF_THE_JVM);
            LocalDate date = followUp.localDate();
            assertThat(date).isAfter(interview);
            assertThat(afterThursday(interview, date)).isFalse();
            if (policy.businessDaysOnly()) {
                String own = facts.opportunity().employer().region();
                String region = own == null ? policy.holidayCalendar() : own;
                assertThat(policy.restDays()).doesNotContain(date.getDayOfWeek());
                assertThat(policy.holidays()).doesNotContain(date);
                assertThat(GeneratedPolicies.isHoliday(region, date)).isFalse();
            }
        });
    }

    @Property
    void never_before_the_day_after_their_date(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        DecisionDate decision = facts.opportunity().employer().decisionDate();
        followUp(facts, policy).ifPresent(followUp -> {
            LocalDate interview = latestRound(facts).end().date(ZoneLaw.OF_THE_JVM);
            if (decision != null) {
                assertThat(followUp.localDate()).isAfter(decision.date());
            }
            if (decision == null || decision.date().isBefore(interview)) {
                assertThat(followUp.localDate()).isAfterOrEqualTo(interview.plusDays(policy.noDateWaitDays()));
            }
        });
    }

    @Property
    void at_most_two_follow_ups_and_a_gap_between_them(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        followUp(facts, policy).ifPresent(followUp -> {
            CompletedInterview round = latestRound(facts);
            List<FollowUpMade> made =
                    facts.opportunity().followUps().since(round.end().at());
            assertThat(made.size()).isLessThan(Math.min(2, policy.followUpCap()));
            made.forEach(sent -> assertThat(followUp.localDate())
                    .isAfterOrEqualTo(
                            LocalDate.ofInstant(sent.sentAt(), round.end().timeZone())
                                    .plusDays(policy.followUpGapDays())));
        });
    }

    @Property
    void as_many_thank_yous_as_interviewers_met(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        long met = facts.opportunity().completed().stream()
                .mapToLong(round -> round.met().size())
                .sum();

        assertThat(ofKind(TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC), ReminderKind.THANK_YOU))
                .hasSize((int) met);
    }

    @Property
    void no_nudge_in_quiet_hours_unless_its_trace_says_why(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        for (PlannedReminder reminder :
                TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC).reminders()) {
            boolean explained = reminder.trace().stream().anyMatch(entry -> entry.rule() == Rule.QUIET_HOURS);
            boolean disturbed = reminder.remindAt().stream().anyMatch(nudge -> isQuiet(nudge, reminder, facts, policy));
            assertThat(!disturbed || explained).as(reminder::toString).isTrue();
        }
    }

    @Property
    void no_planned_nudge_is_too_early_or_too_late(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        for (PlannedReminder reminder :
                TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC).reminders()) {
            Instant limit = reminder.kind() == ReminderKind.DEBRIEF
                    ? Objects.requireNonNull(reminder.until())
                    : reminder.dueAt();
            assertThat(reminder.remindAt()).isSorted().doesNotHaveDuplicates();
            assertThat(reminder.remindAt())
                    .as(reminder::toString)
                    .allSatisfy(nudge -> assertThat(nudge).isBetween(reminder.opensAt(), limit));
        }
    }

    @Property
    void every_reminder_and_verdict_has_its_reasons(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy, @ForAll("moments") Instant at) {
        Plan plan = TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC);
        Verdict verdict = TimingEngine.verdict(facts, policy, GeneratedPolicies.ALMANAC, at);

        assertThat(plan.reminders()).allSatisfy(reminder -> {
            assertThat(reminder.trace()).isNotEmpty();
            assertThat(reminder.trace())
                    .allSatisfy(entry -> assertThat(entry.text()).endsWith("."));
        });
        assertThat(verdict.trace()).isNotEmpty();
    }

    @Property
    void the_days_passed_over_are_the_ones_before_the_date(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        followUp(facts, policy).ifPresent(followUp -> {
            List<LocalDate> rejected =
                    followUp.rejectedDates().stream().map(RejectedDate::date).toList();
            assertThat(rejected)
                    .isEqualTo(followUp.localDate()
                            .minusDays(rejected.size())
                            .datesUntil(followUp.localDate())
                            .toList());
            assertThat(followUp.rejectedDates()).noneMatch(date -> date.rules().isEmpty());
        });
    }

    @Property
    void planning_twice_gives_the_same_plan(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        OpportunityFacts told = facts.opportunity();
        List<InterviewFacts> backwards = new ArrayList<>(told.rounds());
        Collections.reverse(backwards);
        Facts same = new Facts(
                facts.candidate(),
                new OpportunityFacts(told.opportunityId(), backwards, told.employer(), told.followUps(), told.owed()));

        assertThat(TimingEngine.plan(same, policy, GeneratedPolicies.ALMANAC))
                .isEqualTo(TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC));
    }

    @Property
    void keys_are_unique(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        assertThat(TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC).reminders())
                .extracting(PlannedReminder::key)
                .doesNotHaveDuplicates();
    }

    @Property
    void the_verdict_agrees_with_the_plan(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy, @ForAll("moments") Instant at) {
        Verdict verdict = TimingEngine.verdict(facts, policy, GeneratedPolicies.ALMANAC, at);
        Optional<PlannedReminder> followUp = followUp(facts, policy);

        assertThat(verdict.state() == VerdictState.GO || verdict.state() == VerdictState.OVERDUE)
                .isEqualTo(followUp.filter(planned -> !at.isBefore(planned.opensAt()))
                        .isPresent());
    }

    static Optional<PlannedReminder> followUp(Facts facts, Policy policy) {
        return ofKind(TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC), ReminderKind.FOLLOW_UP).stream()
                .findFirst();
    }

    private static List<PlannedReminder> ofKind(Plan plan, ReminderKind kind) {
        return plan.reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .toList();
    }

    private static CompletedInterview latestRound(Facts facts) {
        return facts.opportunity().latestCompleted().orElseThrow();
    }

    private static boolean afterThursday(LocalDate interview, LocalDate date) {
        return interview.getDayOfWeek() == DayOfWeek.THURSDAY
                && (date.equals(interview.plusDays(1)) || date.equals(interview.plusDays(2)));
    }

    /** On the candidate's clock; where none is known, on every clock of the opportunity's interviews. */
    private static boolean isQuiet(Instant nudge, PlannedReminder reminder, Facts facts, Policy policy) {
        QuietHours quiet = policy.quietHours();
        ZoneId own = facts.candidate().timeZone();
        if (quiet == null || (own == null && reminder.interviewId() == null)) {
            return false;
        }
        ZoneId zone = own != null ? own : zoneOf(reminder, facts);
        return zone != null && quiet.contains(nudge.atZone(zone).toLocalTime());
    }

    private static @Nullable ZoneId zoneOf(PlannedReminder reminder, Facts facts) {
        return facts.opportunity().rounds().stream()
                .filter(round -> round.interviewId().equals(reminder.interviewId()))
                .map(round -> round.end().timeZone())
                .findFirst()
                .orElse(null);
    }
}
