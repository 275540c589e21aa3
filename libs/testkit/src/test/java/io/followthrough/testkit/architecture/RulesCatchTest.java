package io.followthrough.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.followthrough.testkit.architecture.sample.api.WritesDirectly;
import io.followthrough.testkit.architecture.sample.domain.ReadsTheClock;
import io.followthrough.testkit.architecture.sample.store.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail is no rule: each is shown a class that breaks it. */
class RulesCatchTest {

    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .importClasses(
                    ReadsTheClock.class, Rows.class, WritesDirectly.class, WritesDirectly.SomethingManager.class);
    private static final List<ArchRule> ROOMS = new Rooms("io.followthrough.testkit.architecture.sample").rules();

    @Test
    void a_domain_that_uses_the_store() {
        assertBroken(ROOMS.get(0), "ReadsTheClock");
    }

    @Test
    void a_store_that_uses_the_api() {
        assertBroken(ROOMS.get(2), "Rows");
    }

    @Test
    void an_api_that_writes_directly() {
        assertBroken(ROOMS.get(3), "WritesDirectly");
    }

    @Test
    void a_room_that_does_not_exist() {
        assertBroken(ROOMS.get(4), "failed to check any classes");
    }

    @Test
    void a_clock_that_is_read_anywhere() {
        assertBroken(HouseRules.timeIsReadInOnePlace(), "ReadsTheClock");
    }

    @Test
    void a_date_by_the_zone_rules_of_the_jvm() {
        assertBroken(OneZoneLaw.rule(), "ReadsTheClock.date");
    }

    @Test
    void a_name_that_says_nothing() {
        assertBroken(HouseRules.namesSaySomething(), "SomethingManager");
    }

    @Test
    void an_operation_without_roles() {
        assertBroken(HouseRules.operationsNameTheirRoles(), "WritesDirectly.create");
    }

    @Test
    void an_operation_without_a_media_type() {
        assertBroken(HouseRules.operationsNameTheirTypes(), "WritesDirectly.create");
    }

    @Test
    void a_post_that_heeds_no_idempotency_key() {
        assertBroken(HouseRules.postsAreIdempotent(), "WritesDirectly.create");
    }

    @Test
    void packages_that_need_each_other() {
        assertBroken(HouseRules.noCycles("io.followthrough.testkit.architecture.sample"), "Cycle detected");
    }

    @Test
    void a_package_without_a_null_contract() {
        assertBroken(HouseRules.packagesAreNullMarked(), "sample");
    }

    private static void assertBroken(ArchRule rule, String naming) {
        assertThatThrownBy(() -> rule.check(SAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(naming);
    }
}
