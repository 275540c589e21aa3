package io.followthrough.reminder.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.CandidateEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However the topics interleave, and whatever comes twice: the same plan in the end. */
class ShuffledHistoriesTest {

    /** Heard at once, weeks before or weeks after the dates it is about. */
    @Property(tries = 2000)
    void the_final_plan_is_the_same(
            @ForAll long history, @ForAll long order, @ForAll @IntRange(min = -10, max = 60) int heardAfterDays) {
        RandomHistory.Told told = RandomHistory.of(history);
        Instant now = RandomHistory.START.plus(Duration.ofDays(heardAfterDays));

        Map<String, String> inOrder = planOf(told.interleaved(new Random(history)), now);
        Map<String, String> shuffled = planOf(told.interleaved(new Random(order)), now);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Property(tries = 500)
    void what_was_written_first_or_last_makes_no_difference(@ForAll long history) {
        RandomHistory.Told told = RandomHistory.of(history);
        PureLedger notesFirst = new PureLedger(RandomHistory.START);
        PureLedger notesLast = new PureLedger(RandomHistory.START);

        told.notes().forEach(notesFirst::hear);
        told.interviews().forEach(notesFirst::hear);
        told.interviews().forEach(notesLast::hear);
        told.notes().forEach(notesLast::hear);

        assertThat(notesFirst.finalPlan()).isEqualTo(notesLast.finalPlan());
    }

    /** The inbox lets nothing through twice. */
    private static Map<String, String> planOf(List<CandidateEvent> events, Instant now) {
        PureLedger ledger = new PureLedger(now);
        Set<CandidateEvent> heard = new HashSet<>();
        events.stream().filter(heard::add).forEach(ledger::hear);
        return ledger.finalPlan();
    }
}
