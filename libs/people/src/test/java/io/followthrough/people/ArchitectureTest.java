package io.followthrough.people;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.testkit.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_house_rules_hold() {
        Architecture.ofModule("io.followthrough.people").check();
    }

    @Test
    void people_are_known_without_any_service_or_the_timing_of_reminders() {
        classes()
                .that()
                .resideInAPackage("io.followthrough..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.followthrough.interview..",
                        "io.followthrough.notes..",
                        "io.followthrough.reminder..",
                        "io.followthrough.timing..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.people"));
    }
}
