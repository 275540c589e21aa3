package io.followthrough.reminder;

import io.followthrough.testkit.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_and_the_house_rules_hold() {
        Architecture.ofService("io.followthrough.reminder").check();
    }
}
