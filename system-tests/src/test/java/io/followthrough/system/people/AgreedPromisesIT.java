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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * interview-service reads from the clock which promises are broken, reminder-service times them and tells it, and both ask the
 * same rules: one opportunity is played through both. What those rules say of everything else is played in timing.
 */
class AgreedPromisesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final SandboxTenant TENANT = SandboxTenant.fresh(Running.stage());
    private static final Backend BACKEND = new Backend(Running.stack(), TENANT.name());

    private final PlayedOpportunity opportunity = new PlayedOpportunity(BACKEND, "cand-1");

    @AfterAll
    static void close() {
        TENANT.close();
    }

    @Test
    void what_the_ledger_reads_is_what_was_told() {
        at("2026-11-02T09:00:00Z", () -> opportunity.round("2026-11-05T14:00:00Z", "Europe/Berlin"));
        at("2026-11-05T16:00:00Z", () -> opportunity.completed("""
            {"decisionDate": "2026-11-10", "materials": [{"description": "Samples", "promisedFor": "2026-11-10"}]}\
            """));
        at("2026-11-12T12:00:00Z", () -> {
            opportunity.sent();
            opportunity.timeline("2026-11-17");
            opportunity.answered();
        });
        TENANT.moveClock(moment("2026-11-20T12:00:00Z"));

        String[] broken = {"EMPLOYER 2026-11-10 2026-11-10T23:00:00Z", "CANDIDATE 2026-11-10 2026-11-10T16:00:00Z"};
        assertThat(ledger("cand-1")).as("the ledger").containsExactlyInAnyOrder(broken);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told("cand-1")).as("the events").containsExactlyInAnyOrder(broken));
    }

    /** Both services know of it before anything else happens. */
    private static void at(String moment, Runnable happening) {
        TENANT.moveClock(moment(moment));
        happening.run();
        await().atMost(SOON).until(AgreedPromisesIT::remindersKnowAllOfIt);
    }

    private static ZonedDateTime moment(String instant) {
        return Instant.parse(instant).atZone(ZoneOffset.UTC);
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
