package io.followthrough.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModulesTest {

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
