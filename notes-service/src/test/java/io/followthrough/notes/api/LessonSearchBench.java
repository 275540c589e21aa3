package io.followthrough.notes.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * 100 000 notes of one candidate, twice as many of others, searched over HTTP for one to three words, all of them, any of
 * them or without some of them. By hand, on a quiet machine: its name is
 * none that the build looks for. {@code mvn -pl notes-service test -Dtest=LessonSearchBench}
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LessonSearchBench {

    private static final Logger LOG = Logger.getLogger(LessonSearchBench.class);
    private static final int NOTES = 100_000;
    private static final int VOCABULARY = 5_000;
    private static final int SEARCHES = 1_000;
    private static final double MOST_MILLIS = 50;
    private static final List<String> OPERATORS = List.of(" ", " ", " or ", " -");

    private static final String FILL = """
            insert into note_line (tenant_id, id, interview_id, opportunity_id, candidate_id, kind, text, hard, noted_at)
            select ?, uuidv7(), cast(? as uuid), cast(? as uuid), 'cand-1', 'LESSON',
              (select string_agg('w' || floor(? * power(random(), 3)) || 'ing', ' ')
               from generate_series(1, 14) where note > 0), false, now()
            from generate_series(1, ?) note""";

    @Test
    void a_search_of_100_000_notes_is_answered_in_time() throws SQLException {
        try (Scene scene = new Scene("");
                Scene others = new Scene("")) {
            fill(scene, NOTES);
            fill(others, 2 * NOTES);
            RequestSpecification candidate = scene.asCandidate("cand-1");
            Random random = new Random(1);
            IntStream.range(0, SEARCHES).forEach(warmUp -> search(candidate, random));

            double[] millis = IntStream.range(0, SEARCHES)
                    .mapToDouble(number -> search(candidate, random))
                    .sorted()
                    .toArray();

            double percentile99 = millis[SEARCHES * 99 / 100];
            LOG.infof(
                    "searches of %d notes, ms: p50 %.1f, p95 %.1f, p99 %.1f, most %.1f",
                    NOTES, millis[SEARCHES / 2], millis[SEARCHES * 95 / 100], percentile99, millis[SEARCHES - 1]);
            assertThat(percentile99).isLessThan(MOST_MILLIS);
        }
    }

    private static double search(RequestSpecification candidate, Random random) {
        String query = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(number -> "w" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3)) + "ing")
                .collect(Collectors.joining(OPERATORS.get(random.nextInt(OPERATORS.size()))));
        long begun = System.nanoTime();
        int status = given().spec(candidate)
                .queryParam("q", query)
                .get("/v1/lessons")
                .statusCode();
        double millis = (System.nanoTime() - begun) / 1e6;
        assertThat(status).isEqualTo(200);
        return millis;
    }

    private static void fill(Scene scene, int notes) throws SQLException {
        PlayedRound round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
        scene.complete(round);
        scene.awaitDebrief(round);
        try (Connection superuser = Infrastructure.running().superuser(Service.NOTES.databaseName());
                PreparedStatement fill = superuser.prepareStatement(FILL)) {
            fill.setString(1, scene.tenant());
            fill.setString(2, round.interviewId().toString());
            fill.setString(3, round.opportunityId().toString());
            fill.setInt(4, VOCABULARY);
            fill.setInt(5, notes);
            fill.executeUpdate();
            superuser.createStatement().execute("vacuum analyze note_line, note_word");
        }
    }
}
