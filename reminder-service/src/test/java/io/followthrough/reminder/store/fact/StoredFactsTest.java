package io.followthrough.reminder.store.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.reminder.store.Json;
import io.followthrough.timing.facts.Dealings;
import io.followthrough.timing.facts.EmployerFacts;
import org.junit.jupiter.api.Test;

/** Facts are stored as documents: those of an earlier version are read, too. */
class StoredFactsTest {

    @Test
    void what_was_stored_before_dealings_were_kept_has_none() {
        EmployerFacts facts = Json.read("{\"respondedAt\": []}", new TypeReference<EmployerFacts>() {});

        assertThat(facts).isEqualTo(EmployerFacts.SILENT);
        assertThat(facts.dealings()).isEqualTo(Dealings.NONE);
    }
}
