package io.followthrough.interview.rebuilt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.Topic;
import io.followthrough.interview.api.HiringScene;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.ServiceRows;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** What is exported comes in again and changes nothing, whatever has become of opportunities and rounds. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ReimportedExportPropertyTest {

    private static final int HISTORIES = 20;

    private final HiringScene scene = new HiringScene("reimported");

    /** All of them have one name, some are closed, reopened or void, and have rounds in every state. */
    @Test
    void the_file_of_an_export_changes_nothing() {
        List<String> opportunities = played();
        String file = export();
        List<JsonNode> before = states(opportunities);
        int told = told();

        sent(file)
                .statusCode(200)
                .body("problems", empty())
                .body("opportunities.opened", equalTo(0))
                .body("opportunities.found", equalTo(opportunities.size()))
                .body("interviews.scheduled", equalTo(0))
                .body("interviews.known", greaterThan(20));

        assertThat(states(opportunities)).isEqualTo(before);
        assertThat(told()).isEqualTo(told);
        assertThat(export()).isEqualTo(file);
    }

    private List<String> played() {
        List<String> opportunities = new ArrayList<>();
        JqwikSession.run(() -> RebuiltHistoryPropertyTest.histories(HISTORIES).forEach(history -> {
            PlayedHistory played = new PlayedHistory(scene);
            opportunities.add(played.opportunity());
            history.forEach(played::play);
        }));
        for (int index = 0; index < HISTORIES; index += 4) {
            scene.post(opportunities.get(index) + "/void", "{\"reason\": \"Opened twice\"}")
                    .then()
                    .statusCode(200);
        }
        String twins = scene.open();
        opportunities.add(twins);
        scene.schedule(twins, "2026-01-05T10:00:00Z");
        scene.post(scene.schedule(twins, "2026-01-05T10:00:00Z") + "/void", "{\"reason\": \"Entered twice\"}")
                .then()
                .statusCode(200);
        scene.patch(twins, "{\"employer\": \"=M\\u00fcller, \\\"Sons\\\"; GmbH\"}")
                .then()
                .statusCode(200);
        return opportunities;
    }

    private List<JsonNode> states(List<String> opportunities) {
        return opportunities.stream()
                .map(opportunity -> StoredOpportunity.state(scene, opportunity))
                .toList();
    }

    private int told() {
        ServiceRows rows = new ServiceRows(Service.INTERVIEW);
        await().atMost(Duration.ofSeconds(60)).until(() -> rows.unpublishedEvents(scene.tenant()) == 0);
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            return log.all().size();
        }
    }

    private String export() {
        return candidate()
                .accept("text/csv")
                .get("/v1/exports/interviews?candidateId=" + HiringScene.CANDIDATE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse sent(String file) {
        return candidate()
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/imports/interviews")
                .then();
    }

    private RequestSpecification candidate() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)
                                .defaultContentCharset("UTF-8")))
                .auth()
                .oauth2(Tokens.candidate(scene.tenant(), HiringScene.CANDIDATE));
    }
}
