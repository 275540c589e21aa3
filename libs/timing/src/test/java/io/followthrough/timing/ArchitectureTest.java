package io.followthrough.timing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the engine may use, and which of its packages may use which. */
class ArchitectureTest {

    private static final String ROOT = "io.followthrough.timing";
    private static final int MOST_TYPES = 26;

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** From a package to those that it uses, all without the root's name; what is not here is not allowed. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "",
                    Set.of(
                            "almanac",
                            "facts",
                            "facts.round",
                            "plan",
                            "policy",
                            "promise",
                            "rules",
                            "rules.followup",
                            "rules.reminder",
                            "zone"),
            "almanac", Set.of("zone"),
            "facts", Set.of("facts.round"),
            "facts.round", Set.of("zone"),
            "promise", Set.of("facts", "facts.round", "zone"),
            "policy", Set.of("facts.round"),
            "rules", Set.of("almanac", "facts", "facts.round", "policy", "rules.clock", "zone"),
            "rules.clock", Set.of("almanac", "plan", "policy", "zone"),
            "rules.reminder",
                    Set.of("facts", "facts.round", "plan", "policy", "promise", "rules", "rules.clock", "zone"),
            "rules.followup",
                    Set.of(
                            "almanac",
                            "facts",
                            "facts.round",
                            "plan",
                            "policy",
                            "rules",
                            "rules.clock",
                            "rules.reminder",
                            "zone"));

    @Test
    void it_needs_the_jdk_and_the_annotations_of_jspecify_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java.lang..", "java.time..", "java.util..", "org.jspecify..")
                .because("it is a library for plain Java, and pure")
                .check(ENGINE);
    }

    @Test
    void it_reads_no_clock() {
        noClasses()
                .should(callMethodWhere(describe("it tells the time", ArchitectureTest::tellsTime)))
                .because("the same facts give the same plan for ever")
                .check(ENGINE);
    }

    @Test
    void it_reckons_by_the_law_that_it_is_given() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JvmZoneLaw")
                .should(callMethodWhere(
                        describe("it takes the rules of a zone from the JVM", ArchitectureTest::asksJvm)))
                .because("the same facts give the same plan on every JVM")
                .check(ENGINE);
    }

    @Test
    void its_packages_use_each_other_as_allowed_and_no_arrow_is_allowed_for_nothing() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        ENGINE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> resideInAPackage(ROOT + "..").test(arrow.getTargetClass()))
                .filter(arrow -> !nameOf(arrow.getOriginClass()).equals(nameOf(arrow.getTargetClass())))
                .forEach(arrow -> arrows.computeIfAbsent(nameOf(arrow.getOriginClass()), from -> new TreeSet<>())
                        .add(nameOf(arrow.getTargetClass())));

        assertThat(arrows).isEqualTo(ARROWS);
    }

    @Test
    void no_package_is_crowded() {
        Map<String, Long> sizes = ENGINE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(sizes).isNotEmpty();
        assertThat(sizes.values()).allMatch(size -> size <= MOST_TYPES);
    }

    /** What lies in facts, plan, policy and promise is for the users of the library. */
    @Test
    void a_rule_is_public_only_if_another_package_asks_it() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".rules..")
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(be(describe("asked by another package", ArchitectureTest::isAsked)))
                .check(ENGINE);
    }

    /** Itself, or a type that it encloses. */
    private static boolean isAsked(JavaClass type) {
        return ENGINE.stream()
                .filter(user -> !user.getPackageName().equals(type.getPackageName()))
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .map(arrow -> arrow.getTargetClass().getName())
                .anyMatch(used -> used.equals(type.getName()) || used.startsWith(type.getName() + "$"));
    }

    private static boolean tellsTime(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return owner.isAssignableTo(Clock.class)
                || owner.isEquivalentTo(System.class) && call.getName().matches("currentTimeMillis|nanoTime")
                || owner.getPackageName().startsWith("java.time")
                        && call.getName().equals("now");
    }

    private static boolean asksJvm(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean takesZone =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(ZoneId.class));
        return owner.isAssignableTo(ZoneId.class) && call.getName().equals("getRules")
                || owner.isEquivalentTo(ZonedDateTime.class)
                || owner.getPackageName().startsWith("java.time") && takesZone;
    }

    private static String nameOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
