package io.followthrough.reminder.inbound.due;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.contracts.reminders.due.ReminderDue;
import io.followthrough.contracts.reminders.due.SearchNudgeDue;
import io.followthrough.contracts.reminders.due.ThankYouDue;
import io.followthrough.local.Service;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dispatcher was out while nudges passed. What the plan would have been then is stored; it is noon where it plays. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OutageTest {

    /** As the search's first occurrence stood before the outage: nobody was there to fire it, or to plan the next one. */
    private static final String FIRST_OCCURRENCE = """
            with before as (
              select r.tenant_id, r.id, ?::timestamptz as fire_at
              from reminder r where r.tenant_id = ? and r.kind = 'KEEP_SEARCHING'),
            timers as (
              update timer t set fire_at = before.fire_at from before
              where t.tenant_id = before.tenant_id and t.id = before.id)
            update reminder r set opens_at = before.fire_at - interval '10 hours',
              remind_at = to_json(array[to_char(before.fire_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')])::text,
              due_at = before.fire_at + interval '7 days', until = before.fire_at + interval '7 days',
              local_date = r.local_date - 7, known_at = before.fire_at - interval '20 hours',
              natural_key = 'KEEP_SEARCHING:first:' || r.candidate_id
            from before where r.tenant_id = before.tenant_id and r.id = before.id""";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    DueTimer dispatcher;

    @Inject
    MeterRegistry metrics;

    private Scene scene;

    @BeforeEach
    void fail() {
        scene = new Scene("");
        dispatcher.stop(new ShutdownEvent());
    }

    @AfterEach
    void recover() {
        dispatcher.start(new StartupEvent());
        scene.close();
    }

    @Test
    void of_what_passed_meanwhile_the_latest_nudge_of_each_reminder_fires_once_with_how_late_it_is() {
        PlayedRound round = PlayedRound.ending(now.minus(Duration.ofHours(21)), LocalNow.noon());
        scene.complete(round, round.endsAt());
        assertThat(firedOf(round)).as("while the dispatcher is out").isEmpty();
        change("update reminder set known_at = opens_at where tenant_id = ?", scene.tenant());
        LateNudges late = new LateNudges(metrics);

        dispatcher.start(new StartupEvent());
        awaitDispatched();

        late.areTheSystemsBy(19);
        assertThat(firedOf(round))
                .containsExactlyInAnyOrder(
                        "ThankYouDue", "DebriefDue", "ConnectDue", "ProfileUpdateDue", "JobEvaluationDue");
        DebriefDue debrief = scene.log().awaitFirst(DebriefDue.class, due -> isOf(round, due.interviewId()));
        assertThat(debrief.nudge()).isEqualTo(2);
        assertThat(debrief.remindAt()).isEqualTo(round.endsAt().plus(Duration.ofHours(20)));
        assertLate(debrief, Duration.ofHours(1));
        assertLate(
                scene.log().awaitFirst(ThankYouDue.class, due -> isOf(round, due.interviewId())), Duration.ofHours(19));
        assertThat(state(round, "DEBRIEF")).isEqualTo("DUE");
    }

    @Test
    void after_a_long_one_what_is_over_by_its_kind_expires_and_what_can_still_be_done_fires_once() {
        PlayedRound round = PlayedRound.ending(now.minus(Duration.ofDays(12)), LocalNow.noon());
        scene.complete(round, round.endsAt());
        assertThat(firedOf(round)).as("while the dispatcher is out").isEmpty();

        dispatcher.start(new StartupEvent());
        awaitDispatched();

        assertThat(firedOf(round)).containsExactlyInAnyOrder("ThankYouDue", "DebriefDue", "FollowUpDue");
        DebriefDue debrief = scene.log().awaitFirst(DebriefDue.class, due -> isOf(round, due.interviewId()));
        assertThat(debrief.nudge()).isEqualTo(3);
        assertLate(debrief, Duration.ofHours(12 * 24 - 44));
        FollowUpDue followUp = scene.log().await(FollowUpDue.class, 1).get(0);
        assertLate(followUp, Duration.between(followUp.remindAt(), now));
        assertThat(List.of("PROFILE_UPDATE", "EVALUATE_JOB", "CONNECT"))
                .allSatisfy(kind -> assertThat(state(round, kind)).isEqualTo("EXPIRED"));
        assertThat(List.of("DEBRIEF", "THANK_YOU", "FOLLOW_UP"))
                .allSatisfy(kind -> assertThat(state(round, kind)).isEqualTo("OVERDUE"));
    }

    /** Its first occurrence, eleven days ago, was over when the next one came; that one, four days ago, still matters. */
    @Test
    void the_search_goes_on_though_an_occurrence_of_it_was_over_before_it_could_fire() {
        PlayedRound round = PlayedRound.ending(now.minus(Duration.ofDays(12)), LocalNow.noon());
        scene.complete(round, round.endsAt());
        Instant next = Instant.parse(scene.plan(round).getString(first("KEEP_SEARCHING") + ".remindAt[0]"));
        asItStoodBefore(next.minus(Duration.ofDays(7)));

        dispatcher.start(new StartupEvent());

        SearchNudgeDue nudge = scene.log().await(SearchNudgeDue.class, 1).get(0);
        assertThat(nudge.remindAt()).isEqualTo(next);
        assertLate(nudge, Duration.between(next, now));
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(
                                scene.plan(round).getList("reminders.findAll { it.kind == 'KEEP_SEARCHING' }.state"))
                        .isEqualTo(List.of("EXPIRED", "DUE", "SCHEDULED")));
    }

    private void asItStoodBefore(Instant fireAt) {
        change(FIRST_OCCURRENCE, fireAt.toString(), scene.tenant());
    }

    private static void change(String sql, String... values) {
        try (Connection database = Infrastructure.running().superuser(Service.REMINDER.databaseName());
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new AssertionError("the database cannot be changed", e);
        }
    }

    private void awaitDispatched() {
        PlayedRound marker = PlayedRound.ending(now.minus(Duration.ofMinutes(40)), LocalNow.noon())
                .withCandidate("cand-2");
        scene.complete(marker, now);
        scene.log().awaitFirst(DebriefDue.class, due -> due.interviewId().equals(marker.interviewId()));
    }

    /** The kinds of nudges of the round that were published, each as often as it was. */
    private List<String> firedOf(PlayedRound round) {
        return scene.log().all().stream()
                .filter(event -> event.text().contains(round.interviewId().toString()))
                .map(event -> String.valueOf(event.header("ce_type")).split("[.]")[2])
                .filter(type -> type.endsWith("Due"))
                .toList();
    }

    private String state(PlayedRound round, String kind) {
        return scene.plan(round).getString(first(kind) + ".state");
    }

    private static boolean isOf(PlayedRound round, UUID interviewId) {
        return round.interviewId().equals(interviewId);
    }

    private static void assertLate(ReminderDue nudge, Duration by) {
        assertThat(Objects.requireNonNull(nudge.lateBy())).isBetween(by, by.plusMinutes(5));
    }
}
