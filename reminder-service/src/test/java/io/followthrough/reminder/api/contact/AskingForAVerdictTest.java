package io.followthrough.reminder.api.contact;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AskingForAVerdictTest {

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant THURSDAY = Instant.parse("2026-11-05T14:00:00Z");

    private static final Duration SOON = Duration.ofSeconds(90);

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(THURSDAY, "Europe/Berlin").withDecisionBy("2026-11-06");
        scene.complete(round, THURSDAY);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest(name = "{0}: {1} until {2}")
    @CsvSource(nullValues = "none", textBlock = """
        2026-11-06T12:00:00Z,      WAIT,    2026-11-08T23:00:00Z, R31
        2026-11-09T09:00:00Z,      GO,      2026-11-10T23:00:00Z, R24
        2026-11-09T10:00:00+01:00, GO,      2026-11-10T23:00:00Z, R24
        2026-11-10T23:00:00Z,      OVERDUE, none,                 R24
        """)
    void an_instant_is_judged_by_the_facts(String at, String state, @Nullable String until, String rule) {
        JsonPath verdict = scene.asService()
                .queryParam("at", at)
                .get("/v1/verdicts/" + round.opportunityId())
                .jsonPath();

        assertThat(verdict.getString("state")).isEqualTo(state);
        assertThat(verdict.getString("until")).isEqualTo(until);
        assertThat(verdict.getString("trace[0].rule")).isEqualTo(rule);
        assertThat(verdict.getList("trace.rule")).contains("R24");
        assertThat(verdict.getLong("policyVersion")).isEqualTo(1);
    }

    @Test
    void without_an_instant_it_is_now() {
        Instant before = Instant.now();

        JsonPath verdict =
                scene.asService().get("/v1/verdicts/" + round.opportunityId()).jsonPath();

        assertThat(Instant.parse(verdict.getString("at"))).isBetween(before, Instant.now());
        assertThat(verdict.getList("trace")).isNotEmpty();
    }

    @Test
    void what_still_stands_is_not_sent_again() {
        String path = "/v1/verdicts/" + round.opportunityId();
        String lasting = tag(path);
        String of = tag(path + "?at=2026-11-06T12:00:00Z");

        assertThat(lasting).startsWith("W/");
        again(path, lasting, 304);
        again(path, of, 200);
        again(path + "?at=2026-11-06T12:00:00Z", of, 304);
        again(path + "?at=2026-11-06T12:00:01Z", of, 200);
        scene.complete(round.withDecisionBy("2026-11-20"), THURSDAY);
        await().atMost(SOON).pollDelay(ZERO).untilAsserted(() -> again(path + "?at=2026-11-06T12:00:00Z", of, 200));
    }

    @Test
    void neither_is_a_plan() {
        String path = "/v1/plans/" + round.interviewId();
        String before = tag(path);

        again(path, before, 304);
        scene.complete(round.withDecisionBy("2026-11-20"), THURSDAY);
        await().atMost(SOON).pollDelay(ZERO).untilAsserted(() -> again(path, before, 200));
    }

    @Test
    void an_instant_that_is_none_is_refused_by_name() {
        for (String at : List.of("tomorrow", "3000-01-01T00:00:00Z")) {
            JsonPath refused = scene.asService()
                    .queryParam("at", at)
                    .get("/v1/verdicts/" + round.opportunityId())
                    .then()
                    .statusCode(400)
                    .extract()
                    .jsonPath();

            assertThat(refused.getList("violations.field")).isEqualTo(List.of("at"));
        }
    }

    @Test
    void whose_it_is_not_hears_nothing() {
        for (String token : List.of(
                Tokens.candidate(scene.tenant(), "somebody-else"),
                Tokens.coach(scene.tenant(), "coach-without-grants"),
                Tokens.admin("another-tenant"))) {
            scene.as(token).get("/v1/verdicts/" + round.opportunityId()).then().statusCode(404);
        }
        scene.asService().get("/v1/verdicts/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String tag(String path) {
        return scene.asService().get(path).then().statusCode(200).extract().header("ETag");
    }

    private void again(String path, String tag, int status) {
        scene.asService().header("If-None-Match", tag).get(path).then().statusCode(status);
    }
}
