package io.followthrough.reminder.inbound.due;

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

    private static final int PILE = 100_000;
    private static final Duration FIRST_NUDGE = Duration.ofMinutes(30);

    /** All of the pile comes due a second before the other's nudge, which is planned in time. */
    @Test
    void a_nudge_of_another_tenant_does_not_wait_behind_a_pile() {
        Pile pile = Pile.of(PILE);
        try (Scene scene = new Scene("")) {
            Instant due = Instant.now().plusSeconds(6).truncatedTo(ChronoUnit.SECONDS);
            PlayedRound round = PlayedRound.ending(due.minus(FIRST_NUDGE), LocalNow.noon());
            scene.complete(round, round.endsAt());
            pile.comeDue(due.minusSeconds(1));

            DebriefDue nudge = scene.log()
                    .awaitFirst(DebriefDue.class, one -> one.interviewId().equals(round.interviewId()));
            long left = pile.left();

            assertThat(Pile.lateness(nudge.reminderId().toString())).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(left).as("of the pile not fired yet").isGreaterThan(PILE / 2);
            pile.forget();
            assertThat(pile.firedOnce()).as("of the pile fired meanwhile").isPositive();
            assertThat(pile.firedAgain()).isZero();
        }
    }
}
