package io.followthrough.notes.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.local.Service;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.RefusedRows;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.UnusableEvents;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be taken in is shown where it is missing. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnappliedEventsTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final PlayedRound round = PlayedRound.ending(Instant.parse("2026-11-05T14:00:00Z"), "Europe/Berlin");
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene("");
        scene.complete(round);
        scene.awaitDebrief(round);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void debrief_and_preparation_say_that_they_may_miss_something_until_the_next_good_word() {
        WireEvent bad;
        try (RefusedRows none = new RefusedRows(Service.NOTES, "known_opportunity", scene.tenant())) {
            bad = scene.sender().send(Topic.INTERVIEWS, timeline("2026-11-13"));
            awaitFailure(bad.id().toString());
        }

        String failure = awaitFailure(bad.id().toString());
        assertThat(prep().getString("failure.id")).isEqualTo(failure);
        assertThat(prep().getString("failure.failedAt")).isNotNull();
        assertThat(write().getString("failure.id")).isEqualTo(failure);

        scene.sender().send(Topic.INTERVIEWS, timeline("2026-11-20"));

        awaitFailure(null);
        assertThat(prep().getMap("")).doesNotContainKey("failure");
    }

    @Test
    void what_cannot_be_read_marks_the_opportunity_of_its_subject_until_it_comes_readable() {
        WireEvent report = WireEvent.of(Topic.INTERVIEWS, scene.tenant(), round.corrected(Instant.now()));
        scene.sender().send(report.withValue(new byte[] {'{'}));
        awaitFailure(report.id().toString());

        scene.sender().send(report);

        awaitFailure(null);
    }

    @Test
    void a_dead_letter_is_the_record_with_the_reason_and_nothing_else() {
        WireEvent bad = WireEvent.of(Topic.INTERVIEWS, scene.tenant(), timeline("2026-11-13"));

        try (RefusedRows none = new RefusedRows(Service.NOTES, "known_opportunity", scene.tenant());
                EventLog letters = EventLog.ofDeadLetters(Topic.INTERVIEWS, "notes-service", scene.tenant())) {
            scene.sender().send(bad);
            LoggedEvent letter = letters.awaitRecords(record -> true, 1).get(0);
            Set<String> added = new TreeSet<>(letter.headerNames());
            added.removeAll(bad.headerNames());
            assertThat(added).isNotEmpty().allMatch(name -> name.matches("dead-letter-.*|traceparent"));
            assertThat(letter.text()).contains("2026-11-13");
            assertThat(letter.header("dead-letter-reason")).doesNotContain("Okafor");
            assertThat(letter.header("dead-letter-topic")).isEqualTo(Topic.INTERVIEWS.topicName());
        }
    }

    @Test
    void every_event_that_cannot_be_read_is_noted_with_what_its_headers_name() {
        new UnusableEvents(Service.NOTES, scene.tenant())
                .checkNoted(
                        scene.sender(),
                        type -> UUID.nameUUIDFromBytes(type.name().getBytes(StandardCharsets.UTF_8))
                                .toString());
    }

    private HiringTimelineChanged timeline(String date) {
        return new HiringTimelineChanged(
                round.opportunityId(), round.candidateId(), LocalDate.parse(date), null, null, Instant.now());
    }

    private JsonPath prep() {
        return scene.asCandidate("cand-1")
                .get("/v1/prep/" + round.opportunityId())
                .jsonPath();
    }

    private JsonPath write() {
        return scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"selfRating\": 4}")
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Gives it, once it is the debrief's. */
    private String awaitFailure(@Nullable String id) {
        return String.valueOf(await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> String.valueOf((Object) scene.asCandidate("cand-1")
                                .get("/v1/debriefs/" + round.interviewId())
                                .jsonPath()
                                .getString("failure.id")),
                        found -> found.equals(String.valueOf(id))));
    }
}
