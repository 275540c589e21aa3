package io.followthrough.system.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.token.DevelopmentTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One candidate that opens, schedules and completes one round after the other. It does not give up: a request that got no
 * answer, or one of a server in trouble, is sent again with its Idempotency-Key, to the other replica. So all that stands
 * in its ledger has happened exactly once, in this order, and nothing else has.
 */
final class RoundWriter implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> ledger = Collections.synchronizedList(new ArrayList<>());
    private final String candidate;
    private final List<URI> replicas;
    private final String token;
    private volatile boolean writing = true;
    private int attempts;

    RoundWriter(String tenant, String candidate, List<URI> replicas) {
        this.candidate = candidate;
        this.replicas = replicas;
        this.token = new DevelopmentTokens().sign(tenant, candidate, Set.of("candidate"), Duration.ofHours(8));
    }

    @Override
    public void run() {
        while (writing) {
            String opportunity = post("/v1/opportunities", """
                    {"candidateId": "%s", "employer": "Contoso", "role": "Analyst"}""".formatted(candidate));
            ledger.add("OpportunityOpened " + opportunity);
            Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
            String interview = post("/v1/opportunities/" + opportunity + "/interviews", """
                    {"kind": "VIDEO", "startsAt": "%s", "endsAt": "%s", "timeZone": "Europe/Berlin",
                     "interviewers": [{"name": "Amara Okafor"}]}""".formatted(
                            end.minus(1, ChronoUnit.HOURS), end));
            ledger.add("InterviewScheduled " + interview);
            post("/v1/interviews/" + interview + "/completion", "{}");
            ledger.add("InterviewCompleted " + interview);
        }
    }

    void stop() {
        writing = false;
    }

    String candidate() {
        return candidate;
    }

    /** What was acknowledged, in order: the event that tells of it and the id that it is about. */
    List<String> ledger() {
        return List.copyOf(ledger);
    }

    /** Sends until it is acknowledged; the id of what was created or changed. */
    private String post(String path, String body) {
        String key = UUID.randomUUID().toString();
        while (true) {
            URI replica = replicas.get(attempts++ % replicas.size());
            try {
                HttpResponse<String> answer =
                        client.send(request(replica.resolve(path), key, body), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    return JSON.readTree(answer.body()).get("id").asText();
                }
                requirePassing(path, answer);
            } catch (IOException unanswered) {
                // It may have happened or not: the key makes sending it again safe.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** 409: the first attempt still runs, or has died and PostgreSQL does not know yet. */
    private static void requirePassing(String path, HttpResponse<String> answer) {
        if (!Set.of(409, 429, 503).contains(answer.statusCode())) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest request(URI address, String key, String body) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
