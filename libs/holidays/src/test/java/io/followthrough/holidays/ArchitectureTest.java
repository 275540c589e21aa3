package io.followthrough.holidays;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.testkit.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses HOLIDAYS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.followthrough.holidays");

    @Test
    void the_house_rules_hold() {
        Architecture.ofModule("io.followthrough.holidays").check();
    }

    @Test
    void the_calendars_are_plain_java() {
        classes()
                .that()
                .resideInAPackage("io.followthrough.holidays.jollyday")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.followthrough.holidays.jollyday",
                        "io.followthrough.timing.almanac",
                        "java..",
                        "de.focus_shift.jollyday..",
                        "org.jspecify..")
                .check(HOLIDAYS);
    }
}
