package io.followthrough.reminder.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Pile;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** One tenant's pile is no other tenant's delay. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FairnessTest {

    private static final int PILE = 40_000;

    @Test
    void a_nudge_of_another_tenant_does_not_wait_behind_a_pile() {
        try (Scene scene = new Scene("")) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            PlayedRound warming = PlayedRound.ending(now.minus(Duration.ofMinutes(35)), LocalNow.noon());
            scene.complete(warming, now);
            scene.log().await(DebriefDue.class, 1);
            Pile pile = Pile.dueAt(Instant.now(), PILE);

            PlayedRound round = PlayedRound.ending(now.minus(Duration.ofMinutes(35)), LocalNow.noon());
            scene.complete(round, now);
            Instant planned = Instant.now();
            scene.log().awaitFirst(DebriefDue.class, due -> due.interviewId().equals(round.interviewId()));
            long left = pile.left();

            assertThat(Duration.between(planned, Instant.now())).isLessThan(Duration.ofSeconds(2));
            assertThat(left).as("what was still due of the pile").isPositive();
            pile.awaitFired();
            assertThat(pile.firedOnce()).isEqualTo(PILE);
        }
    }
}
