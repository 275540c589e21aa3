package io.followthrough.reminder.store.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.Dealings;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts are stored as documents: those of an earlier version are read, too. */
class StoredFactsTest {

    @Test
    void what_was_stored_before_dealings_were_kept_has_none() {
        String known = FactsJson.write(OpportunityFacts.unknown(UUID.randomUUID()));
        String earlier = known.replaceFirst("\"employer\":\\{.*?\\]\\}", "\"employer\":{\"respondedAt\":[]}");

        EmployerFacts facts = FactsJson.read(earlier).employer();

        assertThat(earlier).isNotEqualTo(known).doesNotContain("dealings");
        assertThat(facts).isEqualTo(EmployerFacts.SILENT);
        assertThat(facts.dealings()).isEqualTo(Dealings.NONE);
    }
}
