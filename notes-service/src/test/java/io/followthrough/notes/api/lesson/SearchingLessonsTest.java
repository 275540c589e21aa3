package io.followthrough.notes.api.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R8: what was learned is found again. All look at one candidate's notes, which stand as {@link #NOTES} for each. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@QuarkusTestResource(BackingServices.class)
class SearchingLessonsTest {

    private static final String NOTES = """
            {"lessons": ["Ask for the hiring timeline before leaving", "Bring printed work samples"],
             "questions": [{"asked": "How do you handle conflicts?", "answered": "I told of the migration at Zürich",
                            "hard": true, "theme": "teamwork"},
                           {"asked": "Why us?", "hard": false}],
             "observations": [{"kind": "CONCERN", "text": "They doubt that I migrated databases"},
                              {"kind": "STOOD_OUT", "text": "<b>onsite</b> <script>alert(1)</script> gym & pool"}]}""";

    private final Scene scene = new Scene("");
    private final PlayedRound round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
    private boolean met;

    @BeforeEach
    void meet() {
        if (!met) {
            scene.complete(round);
            scene.awaitDebrief(round);
            met = true;
        }
        scene.write(round, NOTES);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            timelines                 | Ask for the hiring timeline before leaving
            TIMELINE                  | Ask for the hiring timeline before leaving
            asking leave              | Ask for the hiring timeline before leaving
            "hiring timeline"         | Ask for the hiring timeline before leaving
            "timeline hiring"         | -
            timeline -hiring          | -
            samples -hiring           | Bring printed work samples
            samples or pool           | Bring printed work samples; <b>onsite</b> <script>alert(1)</script> gym & pool
            conflict                  | How do you handle conflicts?
            teamwork                  | How do you handle conflicts?
            zürich                    | How do you handle conflicts?
            databases conflict        | -
            nothing of the kind       | -
            the                       | -
            """)
    void a_word_is_found_in_all_its_forms(String query, String texts) {
        List<String> found = search(query).jsonPath().getList("items.text");

        assertThat(found).containsExactlyInAnyOrderElementsOf(texts == null ? List.of() : List.of(texts.split("; ")));
    }

    @Test
    void what_was_asked_counts_more_than_what_was_answered() {
        search("migrate")
                .then()
                .body("items.text", contains("They doubt that I migrated databases", "How do you handle conflicts?"))
                .body("items.kind", contains("CONCERN", "QUESTION"))
                .body("items[1].hard", equalTo(true))
                .body("items[0].hard", nullValue())
                .body("items[0].employer", equalTo("Northwind"))
                .body("items[0].interviewId", equalTo(round.interviewId().toString()));
    }

    @Test
    void matches_are_pieces_and_nothing_else_is_changed() {
        JsonPath found = search("pools").jsonPath();

        List<Map<String, Object>> excerpt = found.getList("items[0].excerpt");
        assertThat(excerpt.stream().map(piece -> (String) piece.get("text")).collect(Collectors.joining()))
                .isEqualTo("<b>onsite</b> <script>alert(1)</script> gym & pool");
        assertThat(excerpt.stream().filter(piece -> Boolean.TRUE.equals(piece.get("match"))))
                .extracting(piece -> piece.get("text"))
                .containsExactly("pool");
    }

    /** Matches are marked with characters that no note may hold. */
    @Test
    void a_note_cannot_pretend_to_be_a_match() {
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"lessons\": [\"say \\u0002nothing\\u0003 of money\"]}")
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("lessons[0]"));
    }

    @Test
    void what_is_rewritten_is_found_as_it_stands_now() {
        scene.write(round, "{\"lessons\": [\"Bring printed work samples\", \"Sleep well\"]}");

        search("timeline").then().body("items", empty());
        search("sleeping").then().body("items", hasSize(1));
        search("samples").then().body("items", hasSize(1));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        scene.write(
                round,
                IntStream.range(0, 60)
                        .mapToObj(
                                number -> "\"Remember water" + " water".repeat(number % 3) + " number " + number + "\"")
                        .collect(Collectors.joining(",", "{\"lessons\": [", "]}")));
        List<String> seen = new ArrayList<>();
        List<Float> ranks = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = scene.asCandidate("cand-1")
                    .queryParam("q", "water")
                    .queryParam("limit", 7)
                    .queryParam("cursor", cursor)
                    .get("/v1/lessons")
                    .jsonPath();
            seen.addAll(page.getList("items.text"));
            ranks.addAll(page.getList("items.rank"));
            cursor = page.getString("nextCursor");
        }
        assertThat(new HashSet<>(seen)).hasSize(60);
        assertThat(seen).hasSize(60);
        assertThat(ranks).isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"unclosed",
                "-",
                "--",
                "-timeline",
                "or",
                "or or",
                "!",
                "&",
                "|",
                "(",
                ":*",
                "<->",
                "'",
                "\\",
                "a:b",
                "%",
                "_",
                "🏒",
                "日本語",
                "ה",
                "\u200b",
                "timeline:*",
                "'; drop table note_line; --",
                "-5 +3",
                "C++"
            })
    void whatever_is_typed_is_a_search(String query) {
        search(query).then().statusCode(200);
    }

    @Test
    void several_languages_are_searched_by_the_words_as_they_stand() {
        scene.write(
                round,
                "{\"lessons\": [\"Die Gehaltsfrage früh stellen\", \"Demander la rémunération\", \"面接の後に感謝する\"]}");

        search("gehaltsfrage").then().body("items", hasSize(1));
        search("rémunération").then().body("items", hasSize(1));
    }

    @Test
    void a_search_says_what_is_wrong_with_it() {
        scene.asCandidate("cand-1").get("/v1/lessons").then().statusCode(400).body("violations.field", hasItem("q"));
        search(" ").then().statusCode(400).body("violations.field", hasItem("q"));
        search("x".repeat(201)).then().statusCode(400).body("violations.field", hasItem("q"));
        search("a\u0000b").then().statusCode(400).body("violations.field", hasItem("q"));
        scene.as(Tokens.service(scene.tenant()))
                .get("/v1/lessons?q=timeline")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("candidateId"));
    }

    @Test
    void nobody_elses_notes_are_found() {
        PlayedRound other = PlayedRound.ending(round.endsAt(), "Europe/Berlin").withCandidate("cand-2");
        scene.complete(other);
        scene.awaitDebrief(other);
        try (Scene elsewhere = new Scene("")) {
            elsewhere.complete(round);
            elsewhere.awaitDebrief(round);

            scene.asCandidate("cand-2").get("/v1/lessons?q=timeline").then().body("items", empty());
            elsewhere.asCandidate("cand-1").get("/v1/lessons?q=timeline").then().body("items", empty());
            scene.asCandidate("cand-2")
                    .get("/v1/lessons?q=timeline&candidateId=cand-1")
                    .then()
                    .statusCode(404);
            scene.as(Tokens.service(scene.tenant()))
                    .get("/v1/lessons?q=timeline&candidateId=cand-1")
                    .then()
                    .body("items", hasSize(1));
        }
    }

    private Response search(String query) {
        return scene.asCandidate("cand-1").queryParam("q", query).get("/v1/lessons");
    }
}
