package io.followthrough.reminder.inbound.learning;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.DroppedReminder;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PlannedReminder;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RevisingAPlanTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(now.minus(Duration.ofMinutes(10)), LocalNow.noon());
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_later_round_takes_the_pending_follow_up_out() {
        UUID followUp = idOf(scene.complete(round, now), ReminderKind.FOLLOW_UP);
        PlayedRound later = round.followedByOneEnding(now.plus(Duration.ofDays(3)));

        scene.sender().send(Topic.INTERVIEWS, later.scheduled());

        PlanRevised revised = scene.log().await(PlanRevised.class, 1).get(0);
        assertThat(revised.dropped()).containsExactly(new DroppedReminder(followUp, ReminderKind.FOLLOW_UP, "R33"));
        assertThat(revised.added()).isEmpty();
        assertThat(revised.moved()).isEmpty();
        ReminderCancelled cancelled =
                scene.log().await(ReminderCancelled.class, 1).get(0);
        assertThat(cancelled.reminderId()).isEqualTo(followUp);
        assertThat(cancelled.rule()).isEqualTo("R33");
        assertThat(scene.plan(round).getString(first("FOLLOW_UP") + ".state")).isEqualTo("CANCELLED");
        assertThat(scene.plan(round).getList(first("FOLLOW_UP") + ".trace.rule", String.class))
                .endsWith("R33")
                .contains("R25");
    }

    @Test
    void the_later_round_brings_a_follow_up_of_its_own() {
        UUID before = idOf(scene.complete(round, now), ReminderKind.FOLLOW_UP);
        PlayedRound later = round.followedByOneEnding(now.minus(Duration.ofMinutes(5)));
        scene.sender().send(Topic.INTERVIEWS, later.scheduled());

        PlanMade second = scene.complete(later, now);

        assertThat(idOf(second, ReminderKind.FOLLOW_UP)).isNotEqualTo(before);
        assertThat(second.reminders())
                .as("each round has its own debrief")
                .filteredOn(reminder -> reminder.kind() == ReminderKind.DEBRIEF)
                .hasSize(1);
        assertThat(scene.plan(later).getList("reminders.findAll { it.kind == 'FOLLOW_UP' }.state", String.class))
                .containsExactlyInAnyOrder("CANCELLED", "SCHEDULED");
    }

    @Test
    void a_debrief_that_was_written_finishes_its_reminder() {
        UUID debrief = idOf(scene.complete(round, now), ReminderKind.DEBRIEF);

        scene.recordDebrief(round, false, now.minusSeconds(60));
        scene.recordDebrief(round, true, now);

        ReminderDone done = scene.log().await(ReminderDone.class, 1).get(0);
        assertThat(done.reminderId()).isEqualTo(debrief);
        assertThat(done.kind()).isEqualTo(ReminderKind.DEBRIEF);
        assertThat(done.doneAt()).isEqualTo(now);
        assertThat(done.late()).isFalse();
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".state")).isEqualTo("DONE");
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".doneAt")).isEqualTo(now.toString());
    }

    @Test
    void a_debrief_after_its_day_is_done_late() {
        scene.complete(round, now);

        scene.recordDebrief(round, true, round.endsAt().plus(Duration.ofHours(25)));

        assertThat(scene.log().await(ReminderDone.class, 1).get(0).late()).isTrue();
    }

    @Test
    void a_debrief_written_before_the_round_was_reported_counts_once_it_is() {
        PlayedRound known = PlayedRound.ending(round.endsAt(), round.timeZone());
        scene.complete(known, now);
        scene.recordDebrief(round, true, now);
        scene.recordDebrief(known, true, now);
        scene.log().await(ReminderDone.class, 1);

        PlanMade plan = scene.complete(round, now);

        UUID debrief = idOf(plan, ReminderKind.DEBRIEF);
        ReminderDone done = scene.log()
                .awaitFirst(ReminderDone.class, one -> one.reminderId().equals(debrief));
        assertThat(done.doneAt()).isEqualTo(now);
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".state")).isEqualTo("DONE");
    }

    /** The debrief is taken a little later each time, so that once it is taken while the plan is being made. */
    @Test
    void no_debrief_is_missed_when_both_topics_speak_at_once() {
        for (int number = 0; number < 60; number++) {
            PlayedRound one = PlayedRound.ending(round.endsAt(), round.timeZone());
            scene.sender().send(Topic.INTERVIEWS, one.opened());
            scene.sender().send(Topic.INTERVIEWS, one.completed(now));
            for (int before = 0; before < number % 12; before++) {
                scene.recordDebrief(round, false, now);
            }
            scene.recordDebrief(one, true, now);

            scene.log().awaitFirst(ReminderDone.class, done -> one.interviewId().equals(done.interviewId()));
        }
    }

    private static UUID idOf(PlanMade plan, ReminderKind kind) {
        List<UUID> ids = plan.reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .map(PlannedReminder::id)
                .toList();
        assertThat(ids).as("%s of %s", kind, plan).hasSize(1);
        return ids.get(0);
    }
}
