package io.followthrough.reminder.inbound.policy;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The follow-up is planned for Christmas Day, a Friday; another policy has other days of rest. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RollingOutDaysOfRestTest {

    private static final Instant FRIDAY = Instant.parse("2026-12-18T14:00:00Z");
    private static final String FOLLOW_UP = first("FOLLOW_UP");

    private final PlayedRound round = PlayedRound.ending(FRIDAY, "Europe/Berlin");
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene("-sandbox");
        scene.moveClock(FRIDAY.plusSeconds(60), 0);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"restDays": ["FRIDAY", "SATURDAY"]}                          | 2026-12-27
        {"holidayCalendar": "DE-BY"}                                  | 2026-12-28
        {"restDays": ["FRIDAY"], "holidayCalendar": "DE-BY"}          | 2026-12-27
        {"holidayCalendar": "DE-BY", "holidays": ["2026-12-28"]}      | 2026-12-29
        """)
    void plans_move_to_the_first_day_that_is_none_as_the_dry_run_said(String policy, String date) {
        scene.complete(round, FRIDAY);
        assertThat(scene.plan(round).getString(FOLLOW_UP + ".localDate")).isEqualTo("2026-12-25");

        JsonPath dryRun = admin().body("{\"policy\": " + policy + "}")
                .post("/v1/policy/dry-run")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        admin().header("If-Match", "*").body(policy).put("/v1/policy").then().statusCode(200);
        JsonPath after = await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> scene.plan(round),
                        plan -> !plan.getString(FOLLOW_UP + ".localDate").equals("2026-12-25"));

        assertThat(after.getString(FOLLOW_UP + ".localDate")).isEqualTo(date);
        assertThat(dryRun.getList("items.find { it.kind == 'FOLLOW_UP' }.to.remindAt"))
                .isEqualTo(after.getList(FOLLOW_UP + ".remindAt"));
    }

    private RequestSpecification admin() {
        return scene.as(Tokens.admin(scene.tenant()));
    }
}
