package io.followthrough.system.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.story.CrossedEvent;
import io.followthrough.story.SandboxTenant;
import io.followthrough.system.Running;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * interview-service reads from the clock which promises are broken, reminder-service times them and tells it: each case of
 * one table is played through both, which share no code.
 */
class AgreedPromisesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final SandboxTenant TENANT = SandboxTenant.fresh(Running.stage());
    private static final Backend BACKEND = new Backend(Running.stack(), TENANT.name());
    private static final Map<PromiseCase, PlayedOpportunity> PLAYED = new LinkedHashMap<>();

    @BeforeAll
    static void playAllCasesAtOnce() {
        for (PromiseCase.Moment moment : PromiseCase.Moment.values()) {
            TENANT.moveClock(moment.at());
            for (PromiseCase one : PromiseCase.ALL) {
                one.play(
                        moment,
                        PLAYED.computeIfAbsent(one, added -> new PlayedOpportunity(BACKEND, "cand-" + PLAYED.size())));
            }
            await().atMost(SOON).until(AgreedPromisesIT::remindersKnowAllOfIt);
        }
    }

    @AfterAll
    static void close() {
        TENANT.close();
    }

    static List<PromiseCase> cases() {
        return PromiseCase.ALL;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_the_ledger_reads_is_what_was_told(PromiseCase one) {
        String candidate = Objects.requireNonNull(PLAYED.get(one)).candidate();

        assertThat(ledger(candidate)).as("the ledger").containsExactlyInAnyOrderElementsOf(one.broken());
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(told(candidate)).as("the events").containsExactlyInAnyOrderElementsOf(one.broken()));
    }

    private static List<String> ledger(String candidate) {
        JsonNode broken =
                BACKEND.call(200, "GET", Service.INTERVIEW, "/v1/promises?state=BROKEN&candidateId=" + candidate, "");
        return StreamSupport.stream(broken.path("items").spliterator(), false)
                .map(AgreedPromisesIT::promise)
                .toList();
    }

    private static List<String> told(String candidate) {
        return TENANT.events().stream()
                .filter(event -> event.is("PromiseBroken", "candidateId", candidate))
                .map(CrossedEvent::data)
                .map(AgreedPromisesIT::promise)
                .toList();
    }

    private static String promise(JsonNode broken) {
        return broken.path("promisor").asText() + " "
                + broken.path("promisedFor").asText() + " "
                + broken.path("brokenAt").asText();
    }

    /** Whether reminder-service has taken over everything that interview-service has published so far. */
    private static boolean remindersKnowAllOfIt() throws SQLException {
        List<String> published = new ArrayList<>();
        TENANT.events().stream()
                .filter(event -> event.place().topic().equals(Topic.INTERVIEWS.topicName()))
                .forEach(event -> published.add(event.header("ce_id")));
        return number(Service.INTERVIEW, "select sum(version) from event_version where tenant_id = ?", List.of())
                        == published.size()
                && number(
                                Service.REMINDER,
                                "select count(*) from inbox where tenant_id = ? and event_id::text = any(?)",
                                published)
                        == published.size();
    }

    private static long number(Service service, String query, List<String> ids) throws SQLException {
        try (Connection superuser = Running.stack().postgres().connect(service.databaseName());
                PreparedStatement select = superuser.prepareStatement(query)) {
            select.setString(1, TENANT.name());
            if (!ids.isEmpty()) {
                select.setArray(2, superuser.createArrayOf("text", ids.toArray()));
            }
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
