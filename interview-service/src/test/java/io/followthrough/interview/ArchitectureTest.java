package io.followthrough.interview;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.followthrough.testkit.architecture.Architecture;
import io.followthrough.testkit.architecture.Concepts;
import io.followthrough.testkit.architecture.ConsumedEvents;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_and_the_house_rules_hold() {
        Architecture.ofService("io.followthrough.interview").check();
    }

    /** Layered as exports, imports and people; round; opportunity; promise; history, audit. A tangle points up and is to go. */
    @Test
    void concepts_use_each_other_along_these_arrows_only() {
        Concepts.ofService("io.followthrough.interview")
                .arrows(
                        "exports",
                        "imports",
                        "people",
                        "round",
                        "reference",
                        "response",
                        "opportunity",
                        "promise",
                        "history")
                .arrows("imports", "people", "round", "opportunity", "promise", "history")
                .arrows("people", "promise", "audit")
                .arrows("round", "opportunity", "promise", "history")
                .arrows("reference", "opportunity", "history")
                .arrows("response", "opportunity", "promise", "history")
                .arrows("opportunity", "promise", "history")
                .arrows("promise", "history")
                .arrows("retention", "people", "audit")
                .arrows("inbound", "people", "promise", "retention")
                .tangle(
                        "history",
                        "opportunity",
                        "an entry is written for an opportunity as a whole; its two ids would do")
                .tangle(
                        "opportunity",
                        "people",
                        "opening the first opportunity of a candidate makes the candidate known")
                .tangle(
                        "promise",
                        "opportunity",
                        "the timeline that stands is a field of the opportunity's row and version")
                .tangle(
                        "promise",
                        "round",
                        "a round's report makes promises, and what was said in it counts from its end")
                .check();
    }

    @Test
    void what_use_cases_are_made_of_opens_no_transaction_of_its_own() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.followthrough.interview.application..steps")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("TenantTransactions")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.interview"));
    }

    @Test
    void the_contract_says_which_events_it_takes() {
        ConsumedEvents.check("io.followthrough.interview", "interview-service");
    }
}
