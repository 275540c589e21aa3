package io.followthrough.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.Planned;
import io.followthrough.contracts.Topic;
import io.followthrough.testkit.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_house_rules_hold() {
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
                .check(main());
    }

    @Test
    void of_the_contracts_it_knows_what_an_event_is_where_it_goes_and_how_far_ahead_it_looks() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("io.followthrough.contracts..")
                        .and(not(belongToAnyOf(Event.class, Planned.class, Topic.class))))
                .check(main());
    }

    @Test
    void values_that_come_in_need_the_jdk_alone_so_that_a_domain_may_ask_them() {
        classes()
                .that()
                .resideInAPackage("io.followthrough.platform.values")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.followthrough.platform.values", "java..", "org.jspecify..")
                .check(main());
    }

    private static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.followthrough.platform");
    }
}
