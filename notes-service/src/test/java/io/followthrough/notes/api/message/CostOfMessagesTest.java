package io.followthrough.notes.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.notes.LogCatcher;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page of unsent messages costs: their words follow what is known, which is read as sets. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CostOfMessagesTest {

    /** Where Hibernate writes each statement that goes through its connections, those past its entities too. */
    private static final Logger STATEMENTS = Logger.getLogger("org.hibernate.SQL");

    private static final int PROCESSES = 20;

    private final Scene scene = new Scene("");
    private final LogCatcher logged = LogCatcher.open();

    @BeforeEach
    void write_down_statements() {
        STATEMENTS.setLevel(Level.FINE);
    }

    @AfterEach
    void close() {
        STATEMENTS.setLevel(null);
        logged.close();
        scene.close();
    }

    @Test
    void a_page_over_twenty_hiring_processes_takes_as_many_statements_as_one_message() {
        List<PlayedRound> rounds = IntStream.range(0, PROCESSES)
                .mapToObj(days -> PlayedRound.ending(Instant.now().minus(Duration.ofDays(1L + days)), "Europe/Berlin"))
                .toList();
        rounds.forEach(scene::complete);
        rounds.forEach(this::thank);

        int forOne = statements(1);
        int forAll = statements(PROCESSES);

        assertThat(forOne).isBetween(10, 25);
        assertThat(forAll).isEqualTo(forOne);
    }

    private void thank(PlayedRound round) {
        scene.awaitDebrief(round);
        scene.asCandidate(round.candidateId())
                .body("""
                        {"kind": "THANK_YOU", "channel": "EMAIL", "opportunityId": "%s", "recipientId": "%s"}""".formatted(round.opportunityId(), round.people().get(0).id()))
                .post("/v1/messages")
                .then()
                .statusCode(201);
    }

    private int statements(int messages) {
        logged.lines().clear();
        scene.asCandidate("cand-1")
                .get("/v1/messages?limit=" + messages)
                .then()
                .statusCode(200)
                .body("items", hasSize(messages));
        return (int) logged.lines().stream()
                .filter(line -> line.contains(" " + STATEMENTS.getName() + " "))
                .count();
    }
}
