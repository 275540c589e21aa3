package io.followthrough.zones;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.testkit.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_house_rules_hold() {
        Architecture.ofModule("io.followthrough.zones").check();
    }

    @Test
    void of_the_product_it_knows_the_law_of_the_timing_library_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.followthrough.zones..",
                        "io.followthrough.timing.zone..",
                        "java..",
                        "org.joda.time..",
                        "org.jspecify..",
                        "org.jboss.logging..",
                        "io.micrometer..",
                        "io.quarkus..",
                        "jakarta..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.zones"));
    }
}
