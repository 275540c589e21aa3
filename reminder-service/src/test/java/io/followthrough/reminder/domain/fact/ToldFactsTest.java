package io.followthrough.reminder.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ToldFactsTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-05T14:00:00Z");

    private final Material cv = material(UUID.randomUUID());
    private final Material sample = material(UUID.randomUUID());
    private final OpportunityFacts planned =
            OpportunityFacts.unknown(UUID.randomUUID()).withOwed(OwedFacts.NOTHING.withMaterial(cv));
    private final OpportunityFacts unplanned = planned.withOwed(planned.owed().withMaterial(sample))
            .withEmployer(EmployerFacts.SILENT.responding(THURSDAY));

    @Test
    void without_anything_unplanned_what_was_planned_is_all() {
        assertThat(new ToldFacts(planned, null).all()).contains(planned);
        assertThat(new ToldFacts(null, null).all()).isEmpty();
    }

    @Test
    void what_was_told_and_not_planned_is_part_of_all() {
        assertThat(new ToldFacts(null, unplanned).all()).contains(unplanned);
        assertThat(new ToldFacts(planned, unplanned).all()).contains(unplanned);
    }

    @Test
    void what_the_candidate_did_meanwhile_stands() {
        OpportunityFacts since = planned.withFollowUp(new FollowUpMade(THURSDAY, null))
                .withReasonForSecond(THURSDAY)
                .withOwed(planned.owed().withMaterial(sent(cv)));

        OpportunityFacts all = new ToldFacts(since, unplanned).all().orElseThrow();

        assertThat(all.followUps()).isEqualTo(since.followUps());
        assertThat(all.owed().materials()).containsExactlyInAnyOrder(sent(cv), sample);
        assertThat(all.employer()).isEqualTo(unplanned.employer());
    }

    @Test
    void what_is_void_stays_void() {
        OpportunityFacts since = planned.withFollowUp(new FollowUpMade(THURSDAY, null));
        OpportunityFacts taken = OpportunityFacts.voided(planned.opportunityId(), THURSDAY);

        assertThat(new ToldFacts(since, taken).all()).contains(taken);
    }

    @Test
    void a_material_that_a_correction_took_out_does_not_come_back_because_it_was_sent() {
        OpportunityFacts since = planned.withOwed(planned.owed().withMaterial(sent(cv)));
        OpportunityFacts corrected = planned.withOwed(OwedFacts.NOTHING);

        assertThat(new ToldFacts(since, corrected).all().orElseThrow().owed().materials())
                .isEmpty();
    }

    private static Material material(UUID id) {
        return new Material(id, null, LocalDate.parse("2026-11-12"), THURSDAY, null);
    }

    private static Material sent(Material material) {
        return new Material(
                material.materialId(), material.interviewId(), material.promisedFor(), material.promisedAt(), THURSDAY);
    }
}
