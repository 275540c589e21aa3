package io.followthrough.notes.store.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.notes.ManyNotes;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a search costs does not depend on what others have noted, nor on how common a word is. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LessonsCostTest {

    private static final int OWN = 30;
    private static final int OF_OTHERS = 5_000;

    /** Every line holds "common", every tenth of them "rare". */
    private static final String TEXT = "'common' || case when note % 10 = 0 then ' rare' else '' end";

    @Inject
    Pool pool;

    private static final List<Search> SEARCHES = List.of(
            new Search("common", 30),
            new Search("rare", 3),
            new Search("common rare", 3),
            new Search("common or rare", 30),
            new Search("common -rare", 27),
            new Search("\"common rare\"", 3),
            new Search("nowhere", 0),
            new Search("common nowhere", 0));

    private record Search(String query, int lines) {}

    @Test
    void others_notes_are_not_even_counted() throws SQLException, JsonProcessingException {
        try (Scene own = new Scene("");
                Scene elsewhere = new Scene("")) {
            // Whatever ran before this test: the indexes are as deep as they will be.
            fill(elsewhere, "cand-3", OF_OTHERS);
            fill(own, "cand-1", OWN);
            List<Integer> alone = new ArrayList<>();
            for (Search search : SEARCHES) {
                alone.add(buffers(explain(own, search.query())));
            }
            fill(own, "cand-2", OF_OTHERS);
            fill(elsewhere, "cand-1", OF_OTHERS);

            for (int number = 0; number < SEARCHES.size(); number++) {
                Search search = SEARCHES.get(number);
                assertOwnOnly(explain(own, search.query()), search, alone.get(number));
            }
        }
    }

    private static void assertOwnOnly(JsonNode plan, Search search, int buffersAlone) {
        assertThat(plan.path("Actual Rows").asInt()).as(search.query()).isEqualTo(search.lines());
        assertThat(nodes(plan))
                .as(search.query())
                .allMatch(node -> node.path("Actual Rows").asInt() <= 2 * OWN)
                .allMatch(node -> node.path("Rows Removed by Filter").asInt() <= OWN)
                .noneMatch(node -> node.path("Node Type").asText().equals("Seq Scan"));
        assertThat(buffers(plan)).as(search.query()).isLessThanOrEqualTo(buffersAlone + 5 * search.lines() + 20);
    }

    @Test
    void of_a_word_that_stands_everywhere_the_newest_lines_are_ranked_by_the_index_alone()
            throws SQLException, JsonProcessingException {
        try (Scene scene = new Scene("")) {
            fill(scene, "cand-1", OF_OTHERS);

            JsonNode plan = explain(scene, "common");

            assertThat(plan.path("Actual Rows").asInt()).isEqualTo(51);
            assertThat(nodes(plan)
                            .mapToInt(node -> node.path("Actual Rows").asInt())
                            .max())
                    .hasValue(Lessons.OF_ONE_WORD);
            assertThat(nodes(plan)
                            .filter(node -> node.path("Relation Name").asText().equals("note_word"))
                            .map(node -> node.path("Node Type").asText()))
                    .containsOnly("Index Only Scan");
            assertThat(buffers(plan)).isLessThan(51 * 6 + 50);
        }
    }

    /** As the service does it: in its role, behind row-level security. */
    private JsonNode explain(Scene scene, String query) throws JsonProcessingException {
        String sql = "explain (analyze, buffers, timing off, format json) " + Lessons.SEARCH;
        Object plan = pool.withTransaction(connection -> connection
                        .preparedQuery("select set_config('app.tenant_id', $1, true)")
                        .execute(Tuple.of(scene.tenant()))
                        .chain(() -> connection
                                .preparedQuery(sql)
                                .execute(Tuple.of(
                                        scene.tenant(),
                                        "cand-1",
                                        query,
                                        "Infinity",
                                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                                        51)))
                        .map(rows -> rows.iterator().next().getValue(0)))
                .await()
                .indefinitely();
        return new ObjectMapper().readTree(plan.toString()).get(0).path("Plan");
    }

    private static Stream<JsonNode> nodes(JsonNode plan) {
        return Stream.concat(Stream.of(plan), Stream.of(plan.path("Plans")).flatMap(plans -> {
            Stream.Builder<JsonNode> children = Stream.builder();
            plans.forEach(children::add);
            return children.build().flatMap(LessonsCostTest::nodes);
        }));
    }

    private static int buffers(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asInt()
                + plan.path("Shared Read Blocks").asInt();
    }

    private static void fill(Scene scene, String candidate, int notes) throws SQLException {
        ManyNotes.store(scene, candidate, TEXT, notes);
    }
}
