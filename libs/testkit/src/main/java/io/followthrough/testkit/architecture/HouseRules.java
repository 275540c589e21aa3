package io.followthrough.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** What holds in every module, whatever its rooms. */
final class HouseRules {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final String TRANSACTIONS = "io.followthrough.platform.transaction.TenantTransactions";
    private static final String POST = "jakarta.ws.rs.POST";
    private static final String IDEMPOTENT = "io.followthrough.platform.idempotency.Idempotent";
    private static final String CHANGES_NOTHING = "io.followthrough.platform.idempotency.ChangesNothing";
    private static final String KEYED_BY_ITEM = "io.followthrough.platform.idempotency.KeyedByItem";
    private static final String PRODUCES = "jakarta.ws.rs.Produces";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final List<Class<?>> CLOCKS =
            List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    private HouseRules() {}

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<>("lie in a package that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NULL_MARKED))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
            }
        });
    }

    static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
                .because("a name says what a thing is");
    }

    static ArchRule timeIsReadInOnePlace() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("RealTime")
                .should(new ArchCondition<>("read the machine's clock") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> readsClock(
                                        call.getTargetOwner(), call.getTarget().getName()))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                    }
                })
                .because("a test, and a sandbox, must be able to move time");
    }

    static ArchRule transactionsOpenInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.followthrough.platform.transaction..")
                .should()
                .callMethodWhere(isCall("io.quarkus.hibernate.reactive.panache.Panache", "withTransaction"))
                .because("the tenant is bound and the caller's cancellation kept out there");
    }

    static ArchRule readersSeeOneMoment() {
        return noClasses()
                .that()
                .haveNameMatching(".*\\.(Read|List|Search|Draw|Export|Prepare|Preview|DryRun)[A-Z][\\w$]*")
                .should()
                .callMethodWhere(isCall(TRANSACTIONS, "in"))
                .because("an answer made of several reads must have been true at one moment")
                .allowEmptyShould(true);
    }

    static ArchRule operationsNameTheirRoles() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .should(new ArchCondition<>("name the roles that may call them, or say that everybody may") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean guarded = method.isAnnotatedWith(PERMIT_ALL)
                                || method.isAnnotatedWith(ROLES_ALLOWED)
                                || method.getOwner().isAnnotatedWith(ROLES_ALLOWED);
                        events.add(new SimpleConditionEvent(method, guarded, method.getFullName()));
                    }
                });
    }

    static ArchRule operationsNameTheirTypes() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .should(new ArchCondition<>("name the media types that they answer") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean named = method.isAnnotatedWith(PRODUCES)
                                || method.getOwner().isAnnotatedWith(PRODUCES);
                        events.add(new SimpleConditionEvent(method, named, method.getFullName()));
                    }
                })
                .because("the framework answers any type that is asked for otherwise, with what toString() gives");
    }

    static ArchRule postsAreIdempotent() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .should(new ArchCondition<>("heed an Idempotency-Key if they are POSTs that change something") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean idempotent = !method.isAnnotatedWith(POST)
                                || method.isAnnotatedWith(IDEMPOTENT)
                                || method.getOwner().isAnnotatedWith(IDEMPOTENT)
                                || method.isAnnotatedWith(KEYED_BY_ITEM)
                                || method.isAnnotatedWith(CHANGES_NOTHING);
                        events.add(new SimpleConditionEvent(method, idempotent, method.getFullName()));
                    }
                })
                .because("a caller that lost the answer must be able to send its request again");
    }

    private static DescribedPredicate<JavaMethodCall> isCall(String owner, String method) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call -> call.getTargetOwner().getName().equals(owner)
                        && call.getTarget().getName().equals(method));
    }

    private static boolean readsClock(JavaClass owner, String method) {
        boolean now = method.equals("now") && CLOCKS.stream().anyMatch(owner::isEquivalentTo);
        boolean millis = owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
        boolean system = owner.isEquivalentTo(Clock.class) && method.startsWith("system");
        return now || millis || system;
    }
}
