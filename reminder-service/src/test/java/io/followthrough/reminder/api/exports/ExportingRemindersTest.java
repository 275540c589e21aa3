package io.followthrough.reminder.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExportingRemindersTest {

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void open() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().truncatedTo(ChronoUnit.SECONDS), "Etc/UTC");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void every_reminder_is_in_it_with_its_reasons() {
        scene.complete(round, round.endsAt());

        Response answer = export("application/json", "cand-1");
        JsonPath export = answer.jsonPath();

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"reminders.json\"");
        assertThat(export.getList("reminders.id", String.class))
                .containsExactlyInAnyOrderElementsOf(scene.plan(round).getList("reminders.id"));
        assertThat(export.getList("reminders.trace", List.class)).noneMatch(List::isEmpty);
        assertThat(export.getString("reminders.find { it.kind == 'THANK_YOU' }.about.name"))
                .isEqualTo("Amara Okafor");
    }

    @Test
    void a_table_has_one_line_for_each_and_no_formula() {
        scene.complete(round.withPeopleMet("=cmd|' /C calc'!A0", "Okafor, Amara"), round.endsAt());

        Response export = export("text/csv", "cand-1");

        assertThat(export.contentType()).startsWith("text/csv");
        List<String> lines = export.asString().lines().toList();
        assertThat(lines.get(0)).startsWith("reminderId,candidateId,opportunityId,interviewId,kind,");
        assertThat(lines).hasSize(1 + scene.plan(round).getList("reminders").size());
        assertThat(lines).anyMatch(line -> line.contains(",THANK_YOU,INTERVIEWER,'=cmd|' /C calc'!A0,"));
        assertThat(lines).anyMatch(line -> line.contains(",\"Okafor, Amara\","));
    }

    @Test
    void many_reminders_come_page_after_page() {
        String[] panel =
                IntStream.range(0, 60).mapToObj(index -> "Person " + index).toArray(String[]::new);
        scene.complete(round.withPeopleMet(panel), round.endsAt());

        List<String> ids = export("application/json", "cand-1").jsonPath().getList("reminders.id");

        assertThat(ids).hasSizeGreaterThan(120).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void who_takes_anything_gets_json() {
        scene.complete(round, round.endsAt());

        assertThat(export("*/*", "cand-1").contentType()).startsWith("application/json");
    }

    @Test
    void whose_it_is_not_hears_nothing() {
        scene.complete(round, round.endsAt());

        for (String token :
                List.of(Tokens.candidate(scene.tenant(), "somebody-else"), Tokens.service(scene.tenant() + "-other"))) {
            scene.as(token)
                    .get("/v1/exports/reminders?candidateId=cand-1")
                    .then()
                    .statusCode(404);
        }
        scene.asService().get("/v1/exports/reminders?candidateId=nobody").then().statusCode(404);
        JsonPath refused = scene.asService()
                .get("/v1/exports/reminders")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(refused.getList("violations.field")).isEqualTo(List.of("candidateId"));
    }

    private Response export(String form, String candidate) {
        return scene.asService()
                .accept(form)
                .get("/v1/exports/reminders?candidateId=" + candidate)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
