package io.followthrough.reminder.application.learning;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same histories, told to two tenants in two orders, some events twice: both have the same plans in the end. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class InterleavedTopicsTest {

    private static final List<String> TOLD =
            List.of("kind", "about", "opensAt", "remindAt", "dueAt", "doneAt", "trace");

    /** All of it lies ahead, so that nothing fires. */
    private final Instant start = Instant.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void the_plans_are_the_same(long seed) {
        RandomHistory.Told told = RandomHistory.of(seed, start);
        try (Scene one = new Scene("");
                Scene other = new Scene("")) {
            told.notes().forEach(event -> send(one, event));
            told.interviews().forEach(event -> send(one, event));
            sendSomeTwice(other, told.interleaved(new Random(seed)));
            awaitAllTaken(one);
            awaitAllTaken(other);

            Set<UUID> rounds = told.interviews().stream()
                    .filter(InterviewCompleted.class::isInstance)
                    .map(event -> ((InterviewCompleted) event).interviewId())
                    .collect(Collectors.toSet());
            boolean mistakes = told.interviews().stream()
                    .anyMatch(event -> event.getClass().getPackageName().endsWith(".retraction"));
            assertThat(rounds)
                    .isNotEmpty()
                    .allSatisfy(
                            round -> assertThat(plan(other, round, mistakes)).isEqualTo(plan(one, round, mistakes)));
            assertThat(rounds)
                    .anySatisfy(
                            round -> assertThat(plan(other, round, mistakes)).isNotEmpty());
        }
    }

    private static WireEvent send(Scene scene, CandidateEvent event) {
        boolean byNotes = event.getClass().getPackageName().endsWith(".notes");
        return scene.sender().send(byNotes ? Topic.NOTES : Topic.INTERVIEWS, event);
    }

    /** An event that occurs again is the same event, delivered late. */
    private static void sendSomeTwice(Scene scene, List<CandidateEvent> events) {
        Map<CandidateEvent, WireEvent> sent = new HashMap<>();
        for (CandidateEvent event : events) {
            WireEvent before = sent.get(event);
            if (before == null) {
                sent.put(event, send(scene, event));
            } else {
                scene.sender().send(before);
            }
        }
    }

    /** What the same candidate does last comes after all that was sent before, in both topics. */
    private void awaitAllTaken(Scene scene) {
        PlayedRound last = PlayedRound.ending(start.minus(Duration.ofDays(20)), "Europe/Berlin")
                .withCandidate(PureLedger.CANDIDATE);
        scene.complete(last, last.endsAt());
        scene.recordDebrief(last, true, last.endsAt());
        await().atMost(Duration.ofSeconds(90))
                .until(() -> "DONE".equals(scene.plan(last).getString(first("DEBRIEF") + ".state")));
    }

    /**
     * Ids differ, and the search also follows the round that ends each tenant's history.
     *
     * @param mistakes whether something was taken back: then what was done on the way may differ ({@link PureLedger})
     */
    private static Set<String> plan(Scene scene, UUID interviewId, boolean mistakes) {
        JsonPath plan = scene.asService().get("/v1/plans/" + interviewId).jsonPath();
        Set<String> told = new TreeSet<>();
        for (Map<String, Object> reminder : plan.<Map<String, Object>>getList("reminders")) {
            boolean onTheWay = mistakes && Set.of("EVALUATE_JOB", "FOLLOW_UP").contains(reminder.get("kind"));
            if (!"CANCELLED".equals(reminder.get("state"))
                    && !"KEEP_SEARCHING".equals(reminder.get("kind"))
                    && !onTheWay) {
                told.add(reminder.get("state") + " " + told(reminder));
            }
        }
        return told;
    }

    /** Of what was done, that and when; of what is to be done, all. */
    private static String told(Map<String, Object> reminder) {
        List<String> fields = "DONE".equals(reminder.get("state")) ? List.of("kind", "about", "doneAt") : TOLD;
        return fields.stream().map(field -> String.valueOf(reminder.get(field))).collect(Collectors.joining(" "));
    }
}
