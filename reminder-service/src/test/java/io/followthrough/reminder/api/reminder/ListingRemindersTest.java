package io.followthrough.reminder.api.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A candidate four days after an interview; another one who has just had one. All look at the same; none changes it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@QuarkusTestResource(BackingServices.class)
class ListingRemindersTest {

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private static final Instant LATER = END.plus(Duration.ofDays(4));

    private final Scene scene = new Scene("-sandbox");
    private boolean met;

    @BeforeEach
    void meet() {
        if (met) {
            return;
        }
        scene.moveClock(END.plusSeconds(300), 0);
        PlayedRound round = PlayedRound.ending(END, "Europe/Berlin");
        scene.complete(round, END.plusSeconds(300));
        scene.moveClock(LATER, 1);
        scene.awaitState(round, "KEEP_SEARCHING", "DUE");
        scene.asService()
                .body("{}")
                .post("/v1/reminders/" + scene.idOf(round, "THANK_YOU") + "/completion")
                .then()
                .statusCode(200);
        PlayedRound other = PlayedRound.ending(LATER, "Europe/Berlin").withCandidate("cand-2");
        scene.complete(other, LATER);
        met = true;
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, EVALUATE_JOB PROFILE_UPDATE",
        "OVERDUE, DEBRIEF",
        "DONE, THANK_YOU",
        "DUE, CONNECT KEEP_SEARCHING",
        "SCHEDULED, FOLLOW_UP KEEP_SEARCHING",
    })
    void states_read_by_the_clock(String state, String kinds) {
        assertThat(list("candidateId=cand-1&state=" + state).getList("items.kind", String.class))
                .containsExactlyInAnyOrder(kinds.split(" "));
        assertThat(list("candidateId=cand-1&state=" + state).getList("items.state", String.class))
                .containsOnly(state);
    }

    @Test
    void nothing_is_snoozed_dismissed_or_cancelled() {
        for (String state : List.of("SNOOZED", "DISMISSED", "CANCELLED")) {
            assertThat(list("state=" + state).getList("items")).isEmpty();
        }
    }

    @Test
    void pages_hold_everything_once_by_deadline() {
        List<String> all = list("limit=200").getList("items.id", String.class);
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = list("limit=3" + (cursor == null ? "" : "&cursor=" + cursor));
            paged.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(paged).doesNotHaveDuplicates().isEqualTo(all).hasSizeGreaterThan(10);
        assertThat(list("limit=200").getList("items.dueAt", String.class)).isSorted();
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(list("kind=DEBRIEF").getList("items.candidateId", String.class))
                .containsExactly("cand-1", "cand-2");
        assertThat(list("dueBefore=2026-11-06T14:00:01Z").getList("items.kind", String.class))
                .containsExactlyInAnyOrder("DEBRIEF", "THANK_YOU");
        assertThat(list("dueBefore=2026-11-06T14:00:00Z").getList("items")).isEmpty();
    }

    @Test
    void a_candidate_lists_its_own_and_a_coach_nobody_ungranted() {
        assertThat(itemsFor(Tokens.candidate(scene.tenant(), "cand-2"), "limit=200"))
                .isNotEmpty()
                .allMatch(item -> "cand-2".equals(item.get("candidateId")));
        assertThat(itemsFor(Tokens.coach(scene.tenant(), "coach-1"), "limit=200"))
                .isEmpty();
    }

    @Test
    void what_is_no_filter_is_refused_by_name() {
        scene.asService().get("/v1/reminders?state=LATE").then().statusCode(400);
        scene.asService().get("/v1/reminders?dueBefore=soon").then().statusCode(400);
        scene.asService().get("/v1/reminders?limit=201").then().statusCode(400);
    }

    private JsonPath list(String query) {
        return scene.asService()
                .get("/v1/reminders?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Map<String, @Nullable Object>> itemsFor(String token, String query) {
        return scene.as(token).get("/v1/reminders?" + query).jsonPath().getList("items");
    }
}
