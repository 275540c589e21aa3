package io.followthrough.system.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.local.Service;
import io.followthrough.system.Running;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A file of two thousand rounds with long panels, as large as a file may be, goes through a service that has 256 MiB of
 * heap: what held it several times over would not answer, and what it published would not come through.
 */
class ImportIT {

    private static final int ROUNDS = 2_000;
    private static final int PANEL = 35;
    private static final int LARGEST = 16 << 20;
    private static final Duration NOTICEABLE = Duration.ofSeconds(5);
    private static final String TITLES =
            "candidateId,employer,role,source,kind,startsAt,endsAt,timeZone,interviewers\n";

    private final String tenant = "import-" + UUID.randomUUID();
    private final Backend backend = new Backend(Running.stack(), tenant);

    @Test
    void the_largest_file_comes_in() throws SQLException {
        String file = file();
        assertThat(file.getBytes(StandardCharsets.UTF_8).length).isBetween(LARGEST / 4 * 3, LARGEST);

        JsonNode report = importedWhileOthersWork(file);

        assertThat(report.path("opportunities").path("opened").asInt()).isEqualTo(ROUNDS / 2);
        assertThat(report.path("interviews").path("scheduled").asInt()).isEqualTo(ROUNDS);
        assertThat(Running.stack().service(Service.INTERVIEW).isAlive()).isTrue();
        assertThat(rows("interview")).isEqualTo(ROUNDS);
        assertThat(rows("event_version")).as("subjects of events").isGreaterThan(ROUNDS + ROUNDS / 2);
        await("at the tenant's pace").atMost(Duration.ofMinutes(2)).until(() -> rows("outbox") == 0);
        JsonNode again = backend.importCsv(200, "/v1/imports/interviews", file);
        assertThat(again.path("interviews").path("known").asInt()).isEqualTo(ROUNDS);
        assertThat(backend.call(200, "GET", Service.INTERVIEW, "/v1/exports/interviews?candidateId=cand-1", "")
                        .path("opportunities"))
                .hasSize(ROUNDS / 2 / 100 + 1);
    }

    /** The same tenant's small requests go on meanwhile, those about one of the file's candidates too. */
    private JsonNode importedWhileOthersWork(String file) {
        String opportunity = opened("cand-1");
        CompletableFuture<JsonNode> importing =
                CompletableFuture.supplyAsync(() -> backend.importCsv(200, "/v1/imports/interviews", file));
        List<Duration> waits = new ArrayList<>();
        while (!isDoneSoon(importing)) {
            Instant begin = Instant.now();
            opened("cand-small");
            backend.call(
                    201, "POST", Service.INTERVIEW, opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}");
            waits.add(Duration.between(begin, Instant.now()));
        }
        assertThat(waits).isNotEmpty().allMatch(wait -> wait.compareTo(NOTICEABLE) < 0);
        return importing.join();
    }

    private String opened(String candidate) {
        JsonNode opened = backend.call(201, "POST", Service.INTERVIEW, "/v1/opportunities", """
                {"candidateId": "%s", "employer": "By hand", "role": "Analyst"}""".formatted(candidate));
        return "/v1/opportunities/" + opened.path("id").asText();
    }

    private static boolean isDoneSoon(CompletableFuture<JsonNode> importing) {
        try {
            importing.get(50, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private long rows(String table) throws SQLException {
        try (Connection superuser = Running.stack().postgres().connect(Service.INTERVIEW.databaseName());
                PreparedStatement count =
                        superuser.prepareStatement("select count(*) from " + table + " where tenant_id = ?")) {
            count.setString(1, tenant);
            ResultSet row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** Two rounds for every opportunity, a long panel in each, a hundred candidates. */
    private static String file() {
        return IntStream.range(0, ROUNDS).mapToObj(ImportIT::line).collect(Collectors.joining("", TITLES, ""));
    }

    private static String line(int round) {
        int opportunity = round / 2;
        String panel = IntStream.range(0, PANEL)
                .mapToObj(person -> "Interviewer %d of %d with a rather long name".formatted(person, round) + "|person"
                        + person + ".with.a.long.name@department-of-interviews.employer" + opportunity
                        + ".example|Head of something or other that has a very long title, number " + person)
                .collect(Collectors.joining("; "));
        return "cand-%d,Employer %d,Data engineer,%s,PANEL,2027-01-%02dT10:00,2027-01-%02dT11:00,Europe/Berlin,\"%s\"\n"
                .formatted(
                        opportunity % 100, opportunity, "A job board".repeat(15), 5 + round % 2, 5 + round % 2, panel);
    }
}
