package io.followthrough.notes.api.lesson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.ManyNotes;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
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

    /** Fourteen words, the first of the vocabulary much more often than the last. */
    private static final String TEXT = """
            (select string_agg('w' || floor(%d * power(random(), 3)) || 'ing', ' ')
             from generate_series(1, 14) where note > 0)""".formatted(VOCABULARY);

    @Test
    void a_search_of_100_000_notes_is_answered_in_time() throws SQLException {
        try (Scene scene = new Scene("");
                Scene others = new Scene("")) {
            ManyNotes.store(scene, "cand-1", TEXT, NOTES);
            ManyNotes.store(others, "cand-1", TEXT, 2 * NOTES);
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
}
