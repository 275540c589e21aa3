package io.followthrough.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.local.Service;
import io.followthrough.system.Running;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The most lines that a file may have, with the most people that a line may have: a million people as objects would take all
 * of a service's 256 MiB of heap, and then nobody is answered.
 */
class LargestImportIT {

    private static final int LINES = 20_000;
    private static final int PEOPLE = 50;
    private static final int LARGEST = 16 << 20;
    private static final Duration NOTICEABLE = Duration.ofSeconds(5);

    private final String tenant = "largest-" + UUID.randomUUID();
    private final Backend backend = new Backend(Running.stack(), tenant);
    private final Backend another = new Backend(Running.stack(), "another-" + tenant);

    @Test
    void it_is_tried_out_while_others_are_answered() {
        JsonNode report = answeredWhileOthersAre("/v1/imports/interviews?dryRun=true");

        assertThat(report.path("opportunities").path("opened").asInt()).isEqualTo(LINES / 2);
        assertThat(report.path("interviews").path("scheduled").asInt()).isEqualTo(LINES);
    }

    /** What it tells, the other services then take in for long. */
    @Tag("faults")
    @Test
    void it_is_taken_over_while_others_are_answered() {
        JsonNode report = answeredWhileOthersAre("/v1/imports/interviews");

        assertThat(report.path("interviews").path("scheduled").asInt()).isEqualTo(LINES);
        assertThat(backend.call(200, "GET", Service.INTERVIEW, "/v1/opportunities?candidateId=cand-1&limit=1", "")
                        .path("items"))
                .hasSize(1);
    }

    private JsonNode answeredWhileOthersAre(String path) {
        String file = file();
        assertThat(file.getBytes(StandardCharsets.UTF_8).length).isBetween(LARGEST / 4 * 3, LARGEST);
        CompletableFuture<JsonNode> importing = CompletableFuture.supplyAsync(() -> backend.importCsv(200, path, file));
        List<Duration> waits = new ArrayList<>();
        do {
            waits.add(timed(this::open));
        } while (!importing.isDone());
        JsonNode report = importing.join();
        waits.add(timed(this::open));
        assertThat(waits).hasSizeGreaterThan(2).allMatch(wait -> wait.compareTo(NOTICEABLE) < 0);
        assertThat(Running.stack().service(Service.INTERVIEW).isAlive()).isTrue();
        return report;
    }

    private void open() {
        another.call(
                201,
                "POST",
                Service.INTERVIEW,
                "/v1/opportunities",
                "{\"candidateId\": \"cand-small\", \"employer\": \"By hand\", \"role\": \"Analyst\"}");
    }

    private static Duration timed(Runnable call) {
        Instant begin = Instant.now();
        call.run();
        return Duration.between(begin, Instant.now());
    }

    private static String file() {
        String people = IntStream.range(0, PEOPLE)
                .mapToObj("Interviewer%02d"::formatted)
                .collect(Collectors.joining(";"));
        return IntStream.range(0, LINES)
                .mapToObj(round -> "cand-%d,Employer %d,Analyst,PANEL,2027-01-%02dT10:00,2027-01-%02dT11:00,UTC,%s\n"
                        .formatted(round / 2 % 100, round / 2, 5 + round % 2, 5 + round % 2, people))
                .collect(Collectors.joining(
                        "", "candidateId,employer,role,kind,startsAt,endsAt,timeZone,interviewers\n", ""));
    }
}
