package io.followthrough.system.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceCommand;
import io.followthrough.system.Running;
import io.followthrough.testkit.isolation.TenantTables;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tenant is handed out and erased by the packaged services, beside one that stays. */
class TenantLeavesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Hold what is just being worked on, and nothing once that is done. */
    private static final Set<String> PASSING =
            Set.of("outbox", "outbox_parked", "policy_rollout", "search_to_continue", "told_event");

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String leaving = "leaving-" + id;
    private final String staying = "staying-" + id;

    /** Rows that mean nothing are no company for other tests. */
    @AfterEach
    void the_other_leaves_too() {
        await().atMost(SOON).untilAsserted(() -> erased(staying));
    }

    @Test
    void no_table_has_a_row_of_it_and_the_other_has_all_of_its_own() throws Exception {
        for (String tenant : List.of(leaving, staying)) {
            aCandidateIsCoached(tenant);
            for (Service service : Service.values()) {
                try (Connection superuser = superuser(service)) {
                    TenantTables.addRows(superuser, tenant, PASSING);
                }
            }
        }
        Map<Service, List<String>> before = new HashMap<>();
        for (Service service : Service.values()) {
            await().atMost(SOON).until(() -> !filled(rows(service, leaving)).contains("outbox"));
            assertThat(filled(rows(service, leaving))).as("of " + service).containsAll(lasting(service));
            before.put(service, filled(rows(service, staying)));
        }

        for (Service service : Service.values()) {
            List<JsonNode> exported = lines(asked(service, "tenant export " + leaving));
            JsonNode receipt = exported.remove(exported.size() - 1);
            assertThat(receipt.path("done").asText()).isEqualTo("EXPORTED");
            rows(service, leaving)
                    .forEach((table, count) -> assertThat(exported)
                            .filteredOn(line -> line.path("table").asText().equals(table))
                            .as(table)
                            .hasSize(count.intValue()));
        }
        erased(leaving);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(erased(leaving))
                        .allSatisfy(receipt -> assertThat(receipt.path("rows")).isEmpty()));

        for (Service service : Service.values()) {
            assertThat(filled(rows(service, leaving))).as("of " + service).isEmpty();
            assertThat(filled(rows(service, staying)))
                    .as("of " + service)
                    .containsAll(before.getOrDefault(service, List.of()));
        }
    }

    private static List<JsonNode> erased(String tenant) throws Exception {
        List<JsonNode> receipts = new ArrayList<>();
        for (Service service : Service.values()) {
            JsonNode receipt = lines(asked(service, "tenant erase " + tenant)).get(0);
            assertThat(receipt.path("done").asText()).isEqualTo("ERASED");
            assertThat(receipt.path("namesLeaveTopicsAt").asText()).isNotEmpty();
            receipts.add(receipt);
        }
        return receipts;
    }

    /** What only real life fills: the tables that services work on for all tenants. */
    private static void aCandidateIsCoached(String tenant) {
        Backend backend = new Backend(Running.stack(), tenant);
        String opportunity = backend.call(
                        201,
                        "POST",
                        Service.INTERVIEW,
                        "/v1/opportunities",
                        "{\"candidateId\": \"cand-1\", \"employer\": \"Northwind\", \"role\": \"Data engineer\"}")
                .path("id")
                .asText();
        String interview = backend.call(
                        201, "POST", Service.INTERVIEW, "/v1/opportunities/" + opportunity + "/interviews", """
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin", "interviewers": [{"name": "Amara Okafor"}]}""")
                .path("id")
                .asText();
        backend.call(200, "POST", Service.INTERVIEW, "/v1/interviews/" + interview + "/completion", """
                {"materials": [{"description": "Work samples", "promisedFor": "2026-01-07"}]}""");
        await().atMost(SOON).until(() -> backend.status(Service.REMINDER, "/v1/plans/" + interview) == 200);
        await().atMost(SOON).until(() -> backend.status(Service.NOTES, "/v1/debriefs/" + interview) == 200);
        backend.call(200, "PUT", Service.NOTES, "/v1/debriefs/" + interview, "{\"wentWell\": [\"The samples\"]}");
        for (Service service : Service.values()) {
            new CandidateRows(Running.stack(), tenant, "cand-1").keepAnswer(service, "{}");
        }
    }

    private static Set<String> lasting(Service service) throws SQLException {
        Set<String> tables = new TreeSet<>(rows(service, "nobody").keySet());
        tables.removeAll(PASSING);
        return tables;
    }

    private static List<String> filled(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .filter(table -> table.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Long> rows(Service service, String tenant) throws SQLException {
        try (Connection superuser = superuser(service)) {
            return TenantTables.rows(superuser, tenant);
        }
    }

    private static List<JsonNode> lines(String printed) throws IOException {
        return new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(printed)
                .readAll();
    }

    private static String asked(Service service, String command) throws InterruptedException {
        ServiceCommand done =
                ServiceCommand.run(service, command, Running.stack().serviceEnvironment());
        assertThat(done.exitStatus()).as(done.output()).isZero();
        return done.output();
    }

    private static Connection superuser(Service service) throws SQLException {
        return Running.stack().postgres().connect(service.databaseName());
    }
}
