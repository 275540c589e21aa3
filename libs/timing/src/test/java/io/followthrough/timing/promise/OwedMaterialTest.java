package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Something is owed by 17:00 of Tuesday 10 November 2026, in Berlin. */
class OwedMaterialTest {

    private static final Instant DUE = Instant.parse("2026-11-10T16:00:00Z");
    private static final Deadline DEADLINE =
            Deadline.ofMaterial(LocalDate.parse("2026-11-10"), ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of("Europe/Berlin")));
    private static final Clocks HONOLULU = new Clocks(null, ZoneId.of("Pacific/Honolulu"), ZoneLaw.OF_THE_JVM);

    private final OwedMaterial owed = new OwedMaterial(DEADLINE, false, null, null);
    private final OwedMaterial sent = new OwedMaterial(DEADLINE, false, DUE.minusSeconds(60), null);

    @Test
    void closing_releases_what_is_neither_sent_nor_due_and_reopening_takes_that_back() {
        OwedMaterial released = owed.released(DUE.minusMillis(1));

        assertThat(released.stateAt(DUE)).isEmpty();
        assertThat(released.released(DUE)).isSameAs(released);
        assertThat(released.owedAgain()).isEqualTo(owed);
        assertThat(owed.released(DUE)).isSameAs(owed);
        assertThat(sent.released(DUE.minusMillis(1))).isSameAs(sent);
    }

    @Test
    void what_was_sent_after_the_closing_had_been_released_by_it() {
        assertThat(sent.released(DUE.minusSeconds(120)).stateAt(DUE)).isEmpty();
    }

    @Test
    void other_clocks_move_what_was_promised_between_rounds_and_is_neither_sent_nor_due() {
        OwedMaterial ofRound = new OwedMaterial(DEADLINE, true, null, null);

        assertThat(owed.reckoned(HONOLULU, DUE.minusMillis(1)).deadline())
                .isEqualTo(Deadline.ofMaterial(
                        DEADLINE.date(), ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of("Pacific/Honolulu"))));
        assertThat(owed.reckoned(HONOLULU, DUE)).isSameAs(owed);
        assertThat(sent.reckoned(HONOLULU, DUE.minusMillis(1))).isSameAs(sent);
        assertThat(ofRound.reckoned(HONOLULU, DUE.minusMillis(1))).isSameAs(ofRound);
    }
}
