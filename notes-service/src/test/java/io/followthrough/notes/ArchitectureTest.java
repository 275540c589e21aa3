package io.followthrough.notes;

import io.followthrough.testkit.architecture.Architecture;
import io.followthrough.testkit.architecture.Concepts;
import io.followthrough.testkit.architecture.ConsumedEvents;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_and_the_house_rules_hold() {
        Architecture.ofService("io.followthrough.notes").check();
    }

    /** Layered as exports, forgetting and learning; message, prep, lesson; debrief, evaluation; hiring, audit. Nothing tangles. */
    @Test
    void concepts_use_each_other_along_these_arrows_only() {
        Concepts.ofService("io.followthrough.notes")
                .arrows("exports", "message", "debrief", "evaluation", "hiring")
                .arrows("forgetting", "message", "debrief", "evaluation", "hiring")
                .arrows("learning", "message", "debrief", "hiring")
                .arrows("message", "debrief", "evaluation", "hiring", "audit")
                .arrows("prep", "debrief", "hiring")
                .arrows("lesson", "debrief", "hiring")
                .arrows("debrief", "hiring")
                .arrows("evaluation", "hiring")
                .check();
    }

    @Test
    void the_contract_says_which_events_it_takes() {
        ConsumedEvents.check("io.followthrough.notes", "notes-service");
    }
}
