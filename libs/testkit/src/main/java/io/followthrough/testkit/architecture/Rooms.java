package io.followthrough.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rooms of a service and the arrows between them: a request, event or tick goes one way only. */
final class Rooms {

    private static final String PROJECT = "io.followthrough..";
    private static final String CONTRACTS = "io.followthrough.contracts..";
    private static final String PLATFORM = "io.followthrough.platform..";
    private static final String VALUES = "io.followthrough.platform.values..";
    private static final String PEOPLE = "io.followthrough.people..";
    private static final String TIMING = "io.followthrough.timing..";

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    List<ArchRule> rules() {
        return List.of(
                domainIsPure(),
                room("application").mayUse(room("application", "domain", "store"), CONTRACTS, PLATFORM, PEOPLE, TIMING),
                room("store").mayUse(room("store", "domain"), PLATFORM, PEOPLE, TIMING),
                room("api").mayUse(room("api", "application", "domain"), PLATFORM, PEOPLE, TIMING),
                room("inbound").mayUse(room("inbound", "application"), CONTRACTS, PLATFORM, PEOPLE));
    }

    private ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(packageOf("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packageOf("domain"), TIMING, VALUES, "java..", "org.jspecify..")
                .because(
                        "the domain is pure: the timing library, the values that come in, the JDK and JSpecify, nothing else");
    }

    private Room room(String name) {
        return new Room(packageOf(name));
    }

    private String[] room(String... names) {
        return List.of(names).stream().map(this::packageOf).toArray(String[]::new);
    }

    private String packageOf(String room) {
        return root + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> outsideTheProject() {
        return describe(
                "lie outside the project", type -> !resideInAPackage(PROJECT).test(type));
    }

    private record Room(String ownPackage) {

        ArchRule mayUse(String[] rooms, String... modules) {
            return classes()
                    .that()
                    .resideInAPackage(ownPackage)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(rooms)
                            .or(resideInAnyPackage(modules))
                            .or(outsideTheProject()))
                    .because("the arrows between the rooms point one way");
        }
    }
}
