package io.followthrough.reminder.application.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.reminders.MovedReminder;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PlannedReminder;
import io.followthrough.platform.events.EventJson;
import io.followthrough.reminder.FullOpportunity;
import io.followthrough.reminder.domain.plan.PlanRevision;
import io.followthrough.reminder.domain.plan.Replanning;
import io.followthrough.reminder.domain.plan.RevisedPlan;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.VersionedPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As many reminders as an opportunity can have: 200 rounds with 50 people each, and all else that may belong to it. */
class TellingAFullPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-05T14:30:00Z");
    private static final int PEOPLE = 50;
    private static final InterviewCompleted COMPLETED =
            PlayedRound.ending(NOW, "Europe/Berlin").completed(NOW);

    private final OpportunityFacts facts = FullOpportunity.of(COMPLETED.opportunityId(), PEOPLE, NOW);
    private final RevisedPlan first = plan(List.of(), "Europe/Berlin");

    @Test
    void the_plan_is_told_in_parts_that_kafka_takes() {
        List<PlanMade> parts = only(PlanMade.class, EventsOfPlans.made(COMPLETED, first, NOW));

        assertThat(first.revision().added().size()).isGreaterThan(200 * PEOPLE);
        checkParts(
                parts, PlanMade::part, PlanMade::parts, plan -> plan.reminders().size());
        assertThat(parts)
                .flatExtracting(PlanMade::reminders)
                .extracting(PlannedReminder::id)
                .containsExactlyElementsOf(ids(first.revision().added()));
        assertThat(parts).extracting(PlanMade::interviewId).containsOnly(COMPLETED.interviewId());
    }

    /** In a second or two: a plan that is compared with all reminders of the one before takes a minute for it. */
    @Test
    @Timeout(20)
    void another_time_zone_moves_it_in_parts() {
        RevisedPlan moved = plan(first.revision().added(), "America/Vancouver");

        List<PlanRevised> parts = only(PlanRevised.class, EventsOfPlans.revised(moved, NOW));

        assertThat(moved.revision().moved().size()).isGreaterThan(200 * PEOPLE / 2);
        checkParts(
                parts,
                PlanRevised::part,
                PlanRevised::parts,
                part -> part.added().size()
                        + part.moved().size()
                        + part.dropped().size());
        assertThat(parts)
                .flatExtracting(PlanRevised::moved)
                .extracting(MovedReminder::to)
                .extracting(PlannedReminder::id)
                .containsExactlyElementsOf(ids(moved.revision().moved().stream()
                        .map(PlanRevision.Move::after)
                        .toList()));
        assertThat(parts)
                .flatExtracting(PlanRevised::added)
                .hasSameSizeAs(moved.revision().added());
        assertThat(parts)
                .flatExtracting(PlanRevised::dropped)
                .hasSameSizeAs(moved.revision().ended());
    }

    private static <E extends Event> void checkParts(
            List<E> parts, Function<E, Integer> number, Function<E, Integer> count, Function<E, Integer> reminders) {
        assertThat(parts).hasSizeGreaterThan(20).allSatisfy(part -> {
            assertThat(reminders.apply(part)).isBetween(1, EventParts.MOST);
            assertThat(EventJson.write(part).getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(Topic.MAX_EVENT_BYTES - 8 * 1024);
            assertThat(count.apply(part)).isEqualTo(parts.size());
        });
        assertThat(parts)
                .extracting(number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, parts.size()).boxed().toList());
    }

    private RevisedPlan plan(List<Reminder> standing, String zone) {
        CandidateProfile profile = new CandidateProfile(COMPLETED.candidateId(), ZoneId.of(zone), null, false);
        return new Replanning(profile, List.of(facts), standing, Map.of())
                .revise(
                        List.of(facts),
                        new Replanning.Terms(
                                new VersionedPolicy(1, Policy.DEFAULT), Almanac.OF_THE_JVM, NOW, UUID::randomUUID))
                .get(0);
    }

    private static <E> List<E> only(Class<E> type, List<Event> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<UUID> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::id).toList();
    }
}
