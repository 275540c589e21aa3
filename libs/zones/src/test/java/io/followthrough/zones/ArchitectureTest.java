package io.followthrough.zones;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.testkit.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ZONES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.followthrough.zones");

    @Test
    void the_house_rules_hold() {
        Architecture.ofModule("io.followthrough.zones").check();
    }

    @Test
    void the_law_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("io.followthrough.zones.iana")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.followthrough.zones.iana",
                        "io.followthrough.timing.zone",
                        "java..",
                        "org.joda.time..",
                        "org.jspecify..")
                .check(ZONES);
    }

    @Test
    void of_the_product_it_knows_the_law_of_the_timing_library_only() {
        classes()
                .that()
                .resideInAPackage("io.followthrough.zones.service")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.followthrough.zones..",
                        "io.followthrough.timing.zone",
                        "java..",
                        "org.jboss.logging..",
                        "org.jspecify..",
                        "io.micrometer..",
                        "io.quarkus..",
                        "jakarta..")
                .check(ZONES);
    }
}
