package io.followthrough.reminder.inbound.due;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.contracts.reminders.due.ThankYouDue;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interviews that are reported late, in real time. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CatchingUpTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    MeterRegistry metrics;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene("");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** 21 h after the end the nudges after 30 min and 20 h have passed; it is noon, so none of them was in quiet hours. */
    @Test
    void of_the_nudges_that_passed_only_the_latest_fires() {
        LateNudges lateness = new LateNudges(metrics);
        PlayedRound late = PlayedRound.ending(now.minus(Duration.ofHours(21)), LocalNow.noon());
        scene.complete(late, now);

        DebriefDue due = awaitDebriefDue(late);

        assertThat(due.nudge()).isEqualTo(2);
        assertThat(due.remindAt()).isEqualTo(late.endsAt().plus(Duration.ofHours(20)));
        assertThat(due.dueAt()).isEqualTo(late.endsAt().plus(Duration.ofHours(24)));
        assertThat(Objects.requireNonNull(due.lateBy())).isBetween(Duration.ofHours(1), Duration.ofMinutes(63));
        ThankYouDue thanks = scene.log().await(ThankYouDue.class, 1).get(0);
        assertThat(Objects.requireNonNull(thanks.lateBy()))
                .isBetween(Duration.ofHours(19), Duration.ofHours(19).plusMinutes(3));

        awaitDispatched();
        assertThat(scene.log().all(DebriefDue.class))
                .filteredOn(one -> one.interviewId().equals(late.interviewId()))
                .hasSize(1);
        assertThat(scene.plan(late).getString(first("DEBRIEF") + ".state")).isEqualTo("DUE");
        assertThat(scene.plan(late).getList(first("DEBRIEF") + ".trace.rule", String.class))
                .contains("LATE_REPORT");
        lateness.areReportedBy(20);
        lateness.areAmongAll(2);
    }

    /** Ten hours after the end the nudges of the afternoon have passed, but now it is past two at night. */
    @Test
    void at_night_nothing_fires_late() {
        PlayedRound late = PlayedRound.ending(now.minus(Duration.ofHours(10)), LocalNow.night());
        scene.complete(late, now);

        awaitDispatched();

        assertThat(scene.log().all(DebriefDue.class))
                .extracting(DebriefDue::interviewId)
                .doesNotContain(late.interviewId());
        assertThat(scene.log().all(ThankYouDue.class))
                .extracting(ThankYouDue::interviewId)
                .doesNotContain(late.interviewId());
        assertThat(scene.plan(late).getString(first("DEBRIEF") + ".state")).isEqualTo("SCHEDULED");
    }

    /** A round known later whose nudge is due at noon: a dispatcher that fires it has seen all that was due before. */
    private void awaitDispatched() {
        PlayedRound next = PlayedRound.ending(now.minus(Duration.ofMinutes(40)), LocalNow.noon())
                .withCandidate("cand-2");
        scene.complete(next, now);
        awaitDebriefDue(next);
    }

    private DebriefDue awaitDebriefDue(PlayedRound round) {
        return scene.log().awaitFirst(DebriefDue.class, due -> due.interviewId().equals(round.interviewId()));
    }
}
