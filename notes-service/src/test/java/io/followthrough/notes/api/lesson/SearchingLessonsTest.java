package io.followthrough.notes.api.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.local.Service;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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

    /** Escaped, so that the file shows which characters they are made of. */
    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource(textBlock = """
            Visit the Caf\\u00e9 first,     cafe\\u0301,            Caf\\u00e9
            Visit the Cafe\\u0301 first,    caf\\u00e9,             Caf\\u00e9
            My r\\u00e9sum\\u00e9s,          RESUME,               r\\u00e9sum\\u00e9s
            The old resume,              r\\u00e9sum\\u00e9,        resume
            Stra\\u00dfe gesperrt,         strasse,              Stra\\u00dfe
            Strasse gesperrt,            STRA\\u1e9eE,           Strasse
            GRO\\u1e9e denken,             gross,                GRO\\u1e9e
            \\u0130stanbul office,         istanbul,             \\u0130stanbul
            Istanbul office,             \\u0130STANBUL,         Istanbul
            \\uff37\\uff29\\uff2b\\uff29 page, wiki,                 \\uff37\\uff29\\uff2b\\uff29
            The wiki page,               \\uff37\\uff29\\uff2b\\uff29, wiki
            \\uba74\\uc811 again,           \\u1106\\u1167\\u11ab\\u110c\\u1165\\u11b8, \\uba74\\uc811
            \\u1106\\u1167\\u11ab\\u110c\\u1165\\u11b8 again, \\uba74\\uc811, \\uba74\\uc811
            \\u0141\\u00f3d\\u017a plant,      lodz,                 \\u0141\\u00f3d\\u017a
            \\u039f\\u03b4\\u03cc\\u03c2 A,      \\u03bf\\u03b4\\u03bf\\u03c3, \\u039f\\u03b4\\u03cc\\u03c2
            Knows C++ well,              c++,                  C
            Moved to .NET,               .net,                 NET
            Wrote it in Go,              go,                   Go
            Wrote it in R,               r,                    R
            Say why and how,             how or \"why and\",  -
            \\u00dcber uns na\\u00efvely put, naively -cafe,        na\\u00efvely
            \\u00dcber uns gesagt,         \"uber uns\",         \\u00dcber|uns
            """)
    void either_spelling_of_the_same_letters_is_found(String note, String query, String marked) {
        scene.write(round, "{\"lessons\": [\"%s\"]}".formatted(note));

        JsonPath found = search(spelt(query)).jsonPath();

        if (marked.equals("-")) {
            assertThat(found.getList("items")).isEmpty();
            return;
        }
        assertThat(found.getList("items")).hasSize(1);
        List<Map<String, Object>> excerpt = found.getList("items[0].excerpt");
        assertThat(excerpt.stream()
                        .filter(piece -> Boolean.TRUE.equals(piece.get("match")))
                        .map(piece -> piece.get("text")))
                .containsExactly((Object[]) spelt(marked).split("\\|"));
        assertThat(excerpt.stream().map(piece -> (String) piece.get("text")).collect(Collectors.joining()))
                .isEqualTo(Normalizer.normalize(spelt(note), Normalizer.Form.NFC));
    }

    /** Behind the service's back: lines as releases before wrote and indexed them. */
    @Test
    void lines_of_before_are_indexed_again() throws SQLException, IOException {
        scene.write(round, "{\"lessons\": [\"At the Caf\u00e9\", \"Printed samples\"]}");
        try (Connection database = Infrastructure.running().superuser(Service.NOTES.databaseName());
                Statement statement = database.createStatement()) {
            statement.execute("""
                    update note_line set text = normalize(text, nfd) where tenant_id = '%1$s';
                    update note_line set words = to_tsvector('english', text) where tenant_id = '%1$s'""".formatted(scene.tenant()));
            search("cafe").then().body("items", empty());
            search("samples").then().body("items", hasSize(1));

            statement.execute(migration("V19_1__lines_of_before_in_any_spelling.sql"));
        }

        search("cafe").then().body("items", hasSize(1));
        search("caf\u00e9").then().body("items", hasSize(1));
        search("samples").then().body("items", hasSize(1));
    }

    private static String migration(String file) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(SearchingLessonsTest.class.getResourceAsStream("/db/migration/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String spelt(String escaped) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(escaped)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
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
