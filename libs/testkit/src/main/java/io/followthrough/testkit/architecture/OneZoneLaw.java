package io.followthrough.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TimeZone;

/**
 * Local times become instants, and instants local times, by the product's zone rules and never by those of the JVM. The
 * latter hide in whatever takes a {@link ZoneId} to reckon; naming a zone ({@code ZoneId.of}) is no reckoning.
 */
final class OneZoneLaw {

    /** They make a law of what the JVM and the library know, and tell which editions those are. */
    private static final Set<String> MAKERS =
            Set.of("io.followthrough.zones.iana.IanaZoneLaw", "io.followthrough.zones.service.ZonesInUse");

    private static final Set<String> RECKONING = Set.of("atZone", "atStartOfDay", "ofInstant", "withZone");
    private static final Set<String> OF_THE_JVM = Set.of("getRules", "getAvailableZoneIds", "systemDefault");

    private OneZoneLaw() {}

    static ArchRule rule() {
        return noClasses()
                .should(new ArchCondition<>("reckon by the zone rules of the JVM") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getAccessesFromSelf().stream()
                                .filter(access -> !MAKERS.contains(type.getName()) && reckonsByJvm(access))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
                    }
                })
                .because("two JVMs of different age must agree: ask the ZoneLaw");
    }

    private static boolean reckonsByJvm(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.isEquivalentTo(ZonedDateTime.class)
                || owner.isAssignableTo(TimeZone.class)
                || owner.isAssignableTo(ZoneId.class) && OF_THE_JVM.contains(name)
                || name.equals("OF_THE_JVM")
                || owner.getPackageName().startsWith("java.time") && RECKONING.contains(name) && takesZone(access);
    }

    private static boolean takesZone(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(member -> ((JavaCodeUnit) member)
                        .getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(ZoneId.class)))
                .orElse(true);
    }
}
