package io.followthrough.reminder.inbound.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.contracts.reminders.due.SearchNudgeDue;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One occurrence of the search is open at a time, also when a rejection brings the next one forward (R18, R34). */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SearchingAfterARejectionTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    /** Thursday 5 November 2026, 15:00 in Berlin: the search speaks up on Friday at 10:00, then every week. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private final Scene scene = new Scene("-sandbox");
    private final PlayedRound round = PlayedRound.ending(END, "Europe/Berlin");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void the_new_occurrence_takes_the_place_of_the_old_one() {
        scene.moveClock(END.plusSeconds(300), 0);
        scene.complete(round, END.plusSeconds(300));
        scene.moveClock(Instant.parse("2026-11-06T10:30:00Z"), 1);
        scene.log().await(SearchNudgeDue.class, 1);
        awaitSearches("2026-11-06 DUE", "2026-11-13 SCHEDULED");

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOutcomeRecorded(
                                round.opportunityId(),
                                round.candidateId(),
                                OpportunityOutcome.REJECTED,
                                null,
                                Instant.parse("2026-11-06T11:00:00Z")));
        ReminderCancelled old =
                scene.log().awaitFirst(ReminderCancelled.class, one -> one.kind() == ReminderKind.KEEP_SEARCHING);

        assertThat(old.rule()).isEqualTo("R34");
        awaitSearches("2026-11-06 CANCELLED", "2026-11-07 SCHEDULED");
        scene.moveClock(Instant.parse("2026-11-07T10:30:00Z"), 2);
        scene.log().await(SearchNudgeDue.class, 2);
        awaitSearches("2026-11-06 CANCELLED", "2026-11-07 DUE", "2026-11-14 SCHEDULED");
    }

    private void awaitSearches(String... expected) {
        await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> assertThat(searches()).containsExactlyInAnyOrder(expected));
    }

    private List<String> searches() {
        JsonPath plan = scene.plan(round);
        List<String> days = plan.getList(all("localDate"), String.class);
        List<String> states = plan.getList(all("state"), String.class);
        return IntStream.range(0, days.size())
                .mapToObj(index -> days.get(index) + " " + states.get(index))
                .toList();
    }

    private static String all(String field) {
        return "reminders.findAll { it.kind == 'KEEP_SEARCHING' }." + field;
    }
}
