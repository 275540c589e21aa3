package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** interview-service keeps the ledger, reminder-service knows the facts: each case of the table is played to both. */
class PromiseLedgerTest {

    static List<PromiseCase> cases() {
        return PromiseCase.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_broken_in_the_end(PromiseCase one) {
        PlayedOpportunity opportunity = new PlayedOpportunity();
        for (PromiseCase.Moment moment : PromiseCase.Moment.values()) {
            opportunity.at(moment.at());
            one.play(moment, opportunity);
        }

        assertThat(opportunity.brokenByLedger()).as("the ledger").containsExactlyInAnyOrderElementsOf(one.broken());
        assertThat(opportunity.brokenByFacts()).as("the facts").containsExactlyInAnyOrderElementsOf(one.broken());
    }
}
