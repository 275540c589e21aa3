package io.followthrough.notes.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnreadableEventsTest {

    private Scene scene;
    private PlayedRound round;
    private EventLog deadLetters;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
        deadLetters = EventLog.ofDeadLetters(Topic.INTERVIEWS, "notes-service", scene.tenant());
    }

    @AfterEach
    void close() {
        deadLetters.close();
        scene.close();
    }

    @Test
    void types_and_fields_that_are_not_known_are_skipped() {
        scene.sender()
                .send(completed()
                        .withHeader("ce_type", "io.followthrough.InterviewFilmed.v1")
                        .withValue(new byte[] {0, 1, 2}));
        scene.sender()
                .send(completed().withField("mood", Map.of("before", "calm")).withField("score", 3));

        scene.awaitDebrief(round);

        assertThat(deadLetters.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "[]", "{\"interviewId\": \"not an id\"}", "\u0000\u0001"})
    void bytes_that_are_no_event_are_put_aside_and_the_next_event_is_taken(String bytes) {
        WireEvent bad = scene.sender().send(completed().withValue(bytes.getBytes(StandardCharsets.UTF_8)));
        scene.sender().send(completed());

        scene.awaitDebrief(round);

        LoggedEvent aside = onlyDeadLetter();
        assertThat(aside.text()).isEqualTo(bytes);
        assertThat(aside.topic()).isEqualTo("followthrough.interviews.v1.dlq.notes-service");
        assertThat(aside.header("ce_id")).isEqualTo(bad.id().toString());
        assertThat(aside.header("dead-letter-reason")).isNotBlank();
        assertThat(aside.header("dead-letter-exception-class-name")).contains("UnreadableEvent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_id", "ce_time", "ce_tenantid", "ce_source"})
    void an_event_without_one_of_its_attributes_is_put_aside(String attribute) {
        scene.sender().send(completed().withoutHeader(attribute));
        scene.sender().send(completed());

        scene.awaitDebrief(round);

        assertThat(onlyDeadLetter().header("dead-letter-reason")).contains(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_time"})
    void an_event_with_a_malformed_attribute_is_put_aside(String attribute) {
        scene.sender().send(completed().withHeader(attribute, "Not At All"));
        scene.sender().send(completed());

        scene.awaitDebrief(round);

        assertThat(onlyDeadLetter().header("dead-letter-reason")).contains("malformed");
    }

    @Test
    void an_event_with_a_date_of_no_calendar_is_put_aside_whole() {
        scene.sender().send(completed().withField("role", "told").withField("endsAt", "9999-12-31T00:00:00Z"));
        scene.sender().send(completed().withHeader("ce_time", "3001-01-01T00:00:00Z"));

        List<LoggedEvent> aside = deadLetters.awaitRecords(record -> true, 2);

        assertThat(aside)
                .extracting(record -> record.header("dead-letter-reason"))
                .anySatisfy(reason -> assertThat(reason)
                        .contains("endsAt of io.followthrough.InterviewCompleted.v1 must be in the years 1900 to 2999"))
                .anySatisfy(reason -> assertThat(reason).contains("malformed"));
        scene.asCandidate("cand-1")
                .get("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(404);
    }

    @Test
    void the_same_ids_in_another_tenant_are_other_rounds() {
        try (Scene other = new Scene("")) {
            scene.complete(round);
            other.complete(round.withCandidate("cand-9"));
            scene.awaitDebrief(round);
            other.awaitDebrief(round.withCandidate("cand-9"));

            assertThat(candidateOf(scene)).isEqualTo("cand-1");
            assertThat(candidateOf(other)).isEqualTo("cand-9");
        }
    }

    private String candidateOf(Scene of) {
        return of.as(Tokens.service(of.tenant()))
                .get("/v1/debriefs/" + round.interviewId())
                .path("candidateId");
    }

    private LoggedEvent onlyDeadLetter() {
        List<LoggedEvent> aside = deadLetters.awaitRecords(record -> true, 1);
        assertThat(aside).hasSize(1);
        return aside.get(0);
    }

    private WireEvent completed() {
        return WireEvent.of(Topic.INTERVIEWS, scene.tenant(), round.completed());
    }
}
