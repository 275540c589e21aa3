package io.followthrough.reminder.api.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachScope;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ReadingTheQueueTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private Scene scene;
    private String coach;

    @BeforeEach
    void open() {
        scene = new Scene("");
        coach = Tokens.coach(scene.tenant(), "coach-1");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_coach_sees_its_candidates_by_the_window_that_closes_soonest() {
        meet("cand-later", Duration.ofMinutes(5));
        meet("cand-sooner", Duration.ofHours(3));
        meet("cand-of-another", Duration.ofHours(1));
        grant("cand-later", "coach-1", CoachScope.PLAN);
        grant("cand-sooner", "coach-1", CoachScope.PLAN);
        grant("cand-of-another", "coach-2", CoachScope.PLAN);
        awaitCandidates(2);

        JsonPath queue = queue(coach, "");

        assertThat(queue.getList("items.candidateId", String.class)).containsOnly("cand-later", "cand-sooner");
        assertThat(queue.getList("items.closesAt", String.class)).isSorted().doesNotContainNull();
        assertThat(queue.getString("items[0].candidateId")).isEqualTo("cand-sooner");
        assertThat(queue.getList("items.kind", String.class))
                .contains("DEBRIEF", "THANK_YOU", "FOLLOW_UP")
                .doesNotContain("KEEP_SEARCHING");
        assertThat(queue.getList("items.verdict.state", String.class)).containsOnly("WAIT");
        assertThat(queue.getList("items.verdict.trace", List.class)).noneMatch(List::isEmpty);
        assertThat(queue.getList("items.employer", String.class)).containsOnly("Northwind");
        assertThat(queue.getList("items.role", String.class)).isNotEmpty().doesNotContainNull();
        assertThat(queue.getMap("items[0]"))
                .containsKeys("opportunityId", "interviewId", "reminderId", "about", "state", "opensAt", "dueAt");
    }

    @Test
    void what_is_overdue_for_good_comes_last_and_what_expired_not_at_all() {
        meet("cand-old", Duration.ofDays(60));
        meet("cand-new", Duration.ofMinutes(5));
        grant("cand-old", "coach-1", CoachScope.PLAN);
        grant("cand-new", "coach-1", CoachScope.PLAN);
        awaitCandidates(2);

        List<Map<String, Object>> items = queue(coach, "").getList("items");

        List<String> old = items.stream()
                .filter(item -> "cand-old".equals(item.get("candidateId")))
                .map(item -> item.get("kind") + " " + item.get("state"))
                .toList();
        assertThat(old).containsOnly("DEBRIEF OVERDUE", "THANK_YOU OVERDUE", "FOLLOW_UP OVERDUE");
        assertThat(items.subList(items.size() - old.size(), items.size()))
                .allSatisfy(item -> assertThat(item).doesNotContainKey("closesAt"));
    }

    @Test
    void it_comes_in_pages_without_gap_or_repetition() {
        meet("cand-1", Duration.ofMinutes(5));
        grant("cand-1", "coach-1", CoachScope.PLAN);
        awaitCandidates(1);
        List<String> all = queue(coach, "").getList("items.reminderId");

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = queue(coach, "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            paged.addAll(page.getList("items.reminderId"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(paged).hasSizeGreaterThan(4).isEqualTo(all);
    }

    @Test
    void notes_alone_do_not_open_it_and_a_withdrawal_closes_it() {
        meet("cand-1", Duration.ofMinutes(5));
        grant("cand-1", "coach-2", CoachScope.NOTES);
        grant("cand-1", "coach-1", CoachScope.PLAN);
        awaitCandidates(1);
        assertThat(queue(Tokens.coach(scene.tenant(), "coach-2"), "").getList("items"))
                .isEmpty();

        scene.sender().send(Topic.INTERVIEWS, new CoachWithdrawn("cand-1", "coach-1", Instant.now()));

        await().atMost(SOON).until(() -> queue(coach, "").getList("items").isEmpty());
    }

    @Test
    void who_acts_for_all_reads_anybodys_and_everybodys() {
        meet("cand-1", Duration.ofMinutes(5));
        meet("cand-2", Duration.ofMinutes(5));
        grant("cand-1", "coach-1", CoachScope.PLAN);
        awaitCandidates(1);
        String service = Tokens.service(scene.tenant());

        assertThat(queue(service, "?coach=coach-1").getList("items.candidateId", String.class))
                .containsOnly("cand-1");
        assertThat(queue(service, "").getList("items.candidateId", String.class))
                .contains("cand-1", "cand-2");
        assertThat(queue(Tokens.admin(scene.tenant()), "?coach=nobody").getList("items"))
                .isEmpty();
    }

    @Test
    void others_do_not() {
        scene.as(coach).get("/v1/queue?coach=coach-2").then().statusCode(404);
        scene.as(coach).get("/v1/queue?coach=coach-1").then().statusCode(200);
        scene.as(Tokens.candidate(scene.tenant(), "cand-1"))
                .get("/v1/queue")
                .then()
                .statusCode(403);
    }

    private void meet(String candidate, Duration ago) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(ago);
        scene.complete(PlayedRound.ending(end, "Etc/UTC").withCandidate(candidate), end);
    }

    private void grant(String candidate, String coachId, CoachScope scope) {
        scene.sender()
                .send(Topic.INTERVIEWS, new CoachGranted(candidate, coachId, List.of(scope), null, Instant.now()));
    }

    private void awaitCandidates(int count) {
        await().atMost(SOON)
                .until(() -> queue(coach, "").getList("items.candidateId", String.class).stream()
                                .distinct()
                                .count()
                        == count);
    }

    private JsonPath queue(String token, String query) {
        return scene.as(token)
                .get("/v1/queue" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
