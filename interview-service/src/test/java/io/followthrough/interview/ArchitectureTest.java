package io.followthrough.interview;

import io.followthrough.testkit.architecture.Architecture;
import io.followthrough.testkit.architecture.ConsumedEvents;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_and_the_house_rules_hold() {
        Architecture.ofService("io.followthrough.interview").check();
    }

    @Test
    void the_contract_says_which_events_it_takes() {
        ConsumedEvents.check("io.followthrough.interview", "interview-service");
    }
}
