package io.followthrough.reminder.api.plan;

import static io.followthrough.reminder.Scene.first;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.timing.zone.ZoneLaw;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Plans go by the product's edition of the time zone database, whatever the JVM has, and everybody can read which. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ZoneRulesTest {

    @Inject
    ZoneLaw law;

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    /** British Columbia does not set its clocks back in November 2026: Java 17.0.15 thinks that it does. */
    @Test
    void a_plan_goes_by_the_laws_of_2026_and_says_so() {
        Instant tuesday = Instant.parse("2026-11-10T22:00:00Z");
        try (Scene scene = new Scene("")) {
            PlayedRound round = PlayedRound.ending(tuesday, "America/Vancouver");
            scene.complete(round, tuesday);

            JsonPath plan = scene.plan(round);

            assertThat(plan.getList(first("FOLLOW_UP") + ".remindAt", String.class))
                    .containsExactly("2026-11-17T17:00:00Z");
            assertThat(plan.getString("zoneRules")).isEqualTo(law.version());
        }
    }

    @Test
    void operators_read_the_edition() {
        assertThat(given().get(management.resolve("/q/info")).jsonPath().getString("zoneRules.version"))
                .isEqualTo(law.version());
        assertThat(given().get(management.resolve("/q/metrics")).asString())
                .contains("followthrough_zone_rules{version=\"" + law.version() + "\"");
    }
}
