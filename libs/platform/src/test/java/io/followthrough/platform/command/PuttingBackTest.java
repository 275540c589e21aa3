package io.followthrough.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.sample.EventCourse;
import io.followthrough.platform.sample.Work;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the dead letter of a running consumer through the operator's hands to its effect. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PuttingBackTest {

    @Inject
    EventCourse course;

    @Inject
    UnappliedEvents unapplied;

    @Inject
    Work work;

    private final String tenant = "back-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_letter_that_is_put_back_once_its_cause_is_mended_is_applied_and_no_failure_any_more() {
        Operator operator = Operator.ofThisService();
        String employer = "impossible-" + tenant;
        try (EventSender sender = new EventSender(tenant);
                EventLog dead = EventLog.ofDeadLetters(Topic.INTERVIEWS, "interview-service", tenant)) {
            WireEvent event = sender.send(WireEvent.of(
                    Topic.INTERVIEWS,
                    tenant,
                    new OpportunityOpened(
                            UUID.randomUUID(),
                            "cand-1",
                            OpeningOccasion.OPENED,
                            employer,
                            "engineer",
                            null,
                            null,
                            null,
                            Instant.now())));
            dead.awaitRecords(letter -> true, 1);
            operator.asks("dead-letters list");
            String place = operator.printed()
                    .lines()
                    .filter(line -> line.contains(event.id().toString()))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll(" .*", "");
            assertThat(contains(event.id())).isTrue();

            course.release(employer);
            assertThat(operator.asks("dead-letters put-back " + place)).isZero();

            await().atMost(Duration.ofSeconds(60)).until(() -> !contains(event.id()));
            assertThat(course.takenOf(tenant)).hasSize(1);
        }
    }

    private boolean contains(UUID id) {
        return work.in(tenant, transaction -> unapplied.contains(transaction, List.of(id)));
    }
}
