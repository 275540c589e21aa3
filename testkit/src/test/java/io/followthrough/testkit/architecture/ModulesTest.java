package io.followthrough.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void the_platform_keeps_the_house_rules() {
        Architecture.ofModule("io.followthrough.platform").check();
    }

    @Test
    void the_platform_knows_no_service() {
        classes()
                .that()
                .resideInAPackage("io.followthrough..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.followthrough.interview..", "io.followthrough.notes..", "io.followthrough.reminder..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.platform"));
    }

    @Test
    void the_contract_needs_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage("io.followthrough.contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.followthrough.contracts..", "java..", "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.contracts"));
    }
}
