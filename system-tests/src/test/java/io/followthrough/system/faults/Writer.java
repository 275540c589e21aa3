package io.followthrough.system.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.token.DevelopmentTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One candidate that opens one opportunity after the other, through any replica that answers, and keeps a ledger of
 * those that were acknowledged. What was not answered may have happened or not: it is in no ledger.
 */
final class Writer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<UUID> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final List<URI> replicas;
    private final String candidate;
    private final String token;
    private int turn;

    Writer(String tenant, String candidate, List<URI> replicas) {
        this.replicas = replicas;
        this.candidate = candidate;
        this.token = new DevelopmentTokens().sign(tenant, candidate, "candidate");
    }

    /** Opens one more opportunity, through the next replica. */
    void write() {
        open(replicas.get(turn++ % replicas.size()))
                .filter(answer -> answer.statusCode() == 201)
                .ifPresent(answer -> acknowledged.add(idOf(answer.body())));
    }

    String candidate() {
        return candidate;
    }

    /** The ids of the opportunities that were acknowledged, in order. */
    List<UUID> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Opens one opportunity; empty when no answer came. */
    Optional<HttpResponse<String>> open(URI replica) {
        return send(request(replica, "/v1/opportunities")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"candidateId\":\"" + candidate + "\",\"employer\":\"Acme\",\"role\":\"Engineer\"}")));
    }

    /** Reads an opportunity, which no writer's lock holds up; empty when no answer came. */
    Optional<HttpResponse<String>> read(URI replica, UUID opportunity) {
        return send(request(replica, "/v1/opportunities/" + opportunity).GET());
    }

    private HttpRequest.Builder request(URI replica, String path) {
        return HttpRequest.newBuilder(replica.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens one opportunity through the replica whose turn it is; its id. */
    UUID mustOpen(int turn) {
        HttpResponse<String> answer =
                open(replicas.get(turn % replicas.size())).orElseThrow(() -> new AssertionError("no answer"));
        if (answer.statusCode() != 201) {
            throw new AssertionError("not opened: " + answer.statusCode() + " " + answer.body());
        }
        return idOf(answer.body());
    }

    private static UUID idOf(String body) {
        try {
            return UUID.fromString(JSON.readTree(body).get("id").asText());
        } catch (IOException e) {
            throw new IllegalStateException("not the answer of a creation: " + body, e);
        }
    }
}
