package io.followthrough.interview.rebuilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.interview.api.HiringScene;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.ServiceRows;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * A reader of the topic alone rebuilds every opportunity, whatever was done to it: the same as REST answers, free texts
 * and e-mails apart; and it sees from the events' versions that it has missed none.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RebuiltHistoryPropertyTest {

    private static final int HISTORIES = 40;

    private final HiringScene scene = new HiringScene("rebuilt");

    @Test
    void the_events_tell_what_rest_answers() {
        List<String> opportunities = new ArrayList<>();
        JqwikSession.run(() -> histories(HISTORIES).forEach(history -> {
            PlayedHistory played = new PlayedHistory(scene);
            opportunities.add(played.opportunity());
            history.forEach(played::play);
        }));
        List<LoggedEvent> events = everything();

        assertThat(opportunities).hasSize(HISTORIES).allSatisfy(opportunity -> {
            RebuiltOpportunity rebuilt = new RebuiltOpportunity();
            String id = opportunity.substring(opportunity.lastIndexOf('/') + 1);
            events.stream().filter(event -> event.text().contains(id)).forEach(rebuilt::read);
            assertThat(rebuilt.state()).isEqualTo(StoredOpportunity.state(scene, opportunity));
        });
        assertThat(versionsOf(events))
                .allSatisfy((subject, versions) -> assertThat(versions)
                        .isEqualTo(java.util.stream.LongStream.rangeClosed(1, versions.size())
                                .boxed()
                                .toList()));
    }

    static List<List<Step>> histories(int many) {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(Step.Kind.SCHEDULE)),
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(Step.Kind.COMPLETE)),
                                net.jqwik.api.Tuple.of(12, Arbitraries.of(Step.Kind.class))),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 59))
                .as(Step::new);
        return step.list().ofMinSize(5).ofMaxSize(20).list().ofSize(many).sample();
    }

    private List<LoggedEvent> everything() {
        ServiceRows rows = new ServiceRows(Service.INTERVIEW);
        await().atMost(Duration.ofSeconds(60)).until(() -> rows.unpublishedEvents(scene.tenant()) == 0);
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            return log.all();
        }
    }

    private static Map<String, List<Long>> versionsOf(List<LoggedEvent> events) {
        Map<String, List<Long>> versions = new HashMap<>();
        events.forEach(event -> versions.computeIfAbsent(
                        String.valueOf(event.header("ce_subject")), subject -> new ArrayList<>())
                .add(Long.valueOf(String.valueOf(event.header("ce_aggregateversion")))));
        return versions;
    }
}
