package io.followthrough.reminder.domain.plan;

import static io.followthrough.reminder.domain.plan.Revisions.DEBRIEF;
import static io.followthrough.reminder.domain.plan.Revisions.FOLLOW_UP;
import static io.followthrough.reminder.domain.plan.Revisions.NOW;
import static io.followthrough.reminder.domain.plan.Revisions.find;
import static io.followthrough.reminder.domain.plan.Revisions.stored;
import static io.followthrough.reminder.domain.plan.Revisions.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.reminder.domain.policy.PolicyMove;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.Policies;
import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.Story;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.ThankYouPolicy;
import io.followthrough.timing.policy.VersionedPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans of all of a candidate's opportunities, and which reminders another policy would move. */
class ReplanningTest {

    private static final OpportunityFacts FIRST = story().facts().opportunity();
    private static final OpportunityFacts OTHER = new OpportunityFacts(
            Story.id("other opportunity"),
            Story.inBerlin()
                    .completed("round 9", "2026-11-04T15:00")
                    .facts()
                    .opportunity()
                    .rounds(),
            FIRST.employer(),
            FIRST.followUps(),
            FIRST.owed());

    private static final List<OpportunityFacts> BOTH = List.of(FIRST, OTHER);

    private List<Reminder> stored = stored();

    @Test
    void the_search_is_planned_once_for_all_opportunities() {
        List<RevisedPlan> revised = of(BOTH, List.of(), Map.of()).revise(List.of(FIRST, OTHER), terms(Policy.DEFAULT));

        assertThat(revised)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.revision().added()).isNotEmpty());
        assertThat(revised)
                .flatExtracting(one -> one.revision().added())
                .filteredOn(added -> added.key().kind() == ReminderKind.KEEP_SEARCHING)
                .singleElement()
                .satisfies(search -> assertThat(search.schedule().localDate())
                        .as("the day after the earlier of the two")
                        .isEqualTo("2026-11-05"));
    }

    @Test
    void what_belongs_to_another_opportunity_is_left_alone() {
        RevisedPlan other = of(BOTH, stored(), Map.of())
                .revise(List.of(OTHER), terms(Policy.DEFAULT))
                .get(0);

        assertThat(other.revision().ended()).isEmpty();
        assertThat(other.revision().added())
                .extracting(added -> added.owner().opportunityId())
                .doesNotContain(Story.OPPORTUNITY);
    }

    @Test
    void what_was_done_is_done_be_it_stored_or_planned_now() {
        Map<UUID, List<CandidateAction>> actions = Map.of(
                Story.OPPORTUNITY, List.of(new CandidateAction(ReminderKind.DEBRIEF, Story.id("round 1"), null, NOW)));

        PlanRevision first = of(List.of(FIRST), List.of(), actions)
                .revise(List.of(FIRST), terms(Policy.DEFAULT))
                .get(0)
                .revision();
        PlanRevision later = of(List.of(FIRST), stored(), actions)
                .revise(List.of(FIRST), terms(Policy.DEFAULT))
                .get(0)
                .revision();

        assertThat(find(first.added(), DEBRIEF).state()).isEqualTo(ReminderState.DONE);
        assertThat(find(later.ended(), DEBRIEF).state()).isEqualTo(ReminderState.DONE);
    }

    @Test
    void a_policy_that_waits_longer_moves_the_follow_up() {
        PolicyMove move = only(moves(Policies.with(Field.NO_DATE_WAIT_DAYS, 14)));

        assertThat(move.key()).isEqualTo(FOLLOW_UP);
        assertThat(move.reminderId()).isEqualTo(find(stored, FOLLOW_UP).id());
        assertThat(move.owner().opportunityId()).isEqualTo(Story.OPPORTUNITY);
        assertThat(Objects.requireNonNull(move.from()).localDate()).isEqualTo("2026-11-12");
        assertThat(Objects.requireNonNull(move.to()).localDate()).isEqualTo("2026-11-19");
    }

    @Test
    void a_policy_that_allows_none_cancels_it() {
        PolicyMove move = only(moves(Policies.with(Field.FOLLOW_UP_CAP, 0)));

        assertThat(move.key()).isEqualTo(FOLLOW_UP);
        assertThat(move.from()).isNotNull();
        assertThat(move.to()).isNull();
    }

    @Test
    void what_it_would_plan_for_the_first_time_comes_from_nowhere() {
        stored = stored.stream()
                .filter(reminder -> !reminder.key().equals(FOLLOW_UP))
                .toList();

        PolicyMove move = only(moves(Policy.DEFAULT));

        assertThat(move.reminderId()).isNull();
        assertThat(move.from()).isNull();
        assertThat(Objects.requireNonNull(move.to()).localDate()).isEqualTo(LocalDate.parse("2026-11-12"));
    }

    @Test
    void other_reasons_for_the_same_times_are_no_move() {
        Policy otherIdeal = Policies.with(
                Field.THANK_YOU,
                new ThankYouPolicy(
                        Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(24), Duration.ofHours(48)));

        List<RevisedPlan> revised = of(List.of(FIRST), stored, Map.of()).revise(List.of(FIRST), terms(otherIdeal));

        assertThat(revised.get(0).revision().moved()).isNotEmpty();
        assertThat(PolicyMove.of(revised)).isEmpty();
    }

    @Test
    void moves_come_in_the_order_of_their_keys() {
        Policy policy = Policies.change(Field.NO_DATE_WAIT_DAYS, 14)
                .and(Field.SEARCH_NUDGE_EVERY_DAYS, 3)
                .and(Field.QUIET_HOURS, null)
                .policy();

        assertThat(moves(policy))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(
                        (one, next) -> one.key().toString().compareTo(next.key().toString()));
    }

    private List<PolicyMove> moves(Policy policy) {
        return PolicyMove.of(of(List.of(FIRST), stored, Map.of()).revise(List.of(FIRST), terms(policy)));
    }

    private static PolicyMove only(List<PolicyMove> moves) {
        assertThat(moves).hasSize(1);
        return moves.get(0);
    }

    private static Replanning of(
            List<OpportunityFacts> opportunities, List<Reminder> stored, Map<UUID, List<CandidateAction>> actions) {
        return new Replanning(CandidateProfile.unknown(Story.CANDIDATE), opportunities, stored, actions);
    }

    private static Replanning.Terms terms(Policy policy) {
        return new Replanning.Terms(new VersionedPolicy(2, policy), Almanac.OF_THE_JVM, NOW, UUID::randomUUID);
    }
}
