package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the dates that an employer replaced, those are remembered whose day was over somewhere on earth by then. */
class ReplacedDatesTest {

    private static final DecisionDate STATED =
            new DecisionDate(LocalDate.parse("2026-11-10"), Instant.parse("2026-11-05T14:00:00Z"));

    @ParameterizedTest(name = "taken back at {0}: {1} remembered")
    @CsvSource(textBlock = """
            2026-11-09T23:00:00Z,     0
            2026-11-10T09:59:59.999Z, 0
            2026-11-10T10:00:00Z,     1
            2026-11-12T00:00:00Z,     1
            """)
    void what_could_not_have_passed_is_not_kept(Instant takenBackAt, int remembered) {
        EmployerFacts employer =
                EmployerFacts.SILENT.deciding(STATED, STATED.statedAt()).deciding(null, takenBackAt);

        assertThat(employer.decisionDate()).isNull();
        assertThat(employer.dealings().replaced()).hasSize(remembered);
    }
}
