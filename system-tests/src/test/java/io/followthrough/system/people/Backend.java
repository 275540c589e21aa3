package io.followthrough.system.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.Service;
import io.followthrough.local.stack.Stack;
import io.followthrough.local.token.DevelopmentTokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.regex.Pattern;

/** The platform's backend, which calls the three services for one tenant. */
final class Backend {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final String token;

    Backend(Stack stack, String tenant) {
        this.stack = stack;
        this.token = new DevelopmentTokens().sign(tenant, "backend", "service");
    }

    /** The JSON of an answer with this status; any other fails. */
    JsonNode call(int status, String method, Service service, String path, String body) {
        return send(status, service, path, "application/json", method, BodyPublishers.ofString(body));
    }

    JsonNode importCsv(int status, String path, String csv) {
        return send(status, Service.INTERVIEW, path, "text/csv", "POST", BodyPublishers.ofString(csv));
    }

    /** The status of a GET. */
    int status(Service service, String path) {
        return exchange(service, path, "application/json", "GET", BodyPublishers.noBody())
                .statusCode();
    }

    /**
     * What passed by of a large answer.
     *
     * @param hits how often the pattern was in it
     */
    record Flow(long characters, long hits) {}

    /** Reads a large answer as it comes. */
    Flow flow(String path, String accept, String pattern) {
        HttpRequest request = HttpRequest.newBuilder(
                        stack.api(Service.INTERVIEW).resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode());
            }
            return read(response.body(), Pattern.compile(pattern));
        } catch (IOException e) {
            throw new AssertionError(path + " broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Flow read(InputStream body, Pattern pattern) {
        try (Scanner pieces = new Scanner(body, StandardCharsets.UTF_8).useDelimiter("[{\n]")) {
            return pieces.tokens()
                    .map(piece -> new Flow(
                            piece.length() + 1, pattern.matcher(piece).results().count()))
                    .reduce(
                            new Flow(0, 0),
                            (one, other) -> new Flow(one.characters() + other.characters(), one.hits() + other.hits()));
        }
    }

    private JsonNode send(
            int status, Service service, String path, String mediaType, String method, BodyPublisher body) {
        HttpResponse<String> response = exchange(service, path, mediaType, method, body);
        if (response.statusCode() != status) {
            throw new AssertionError(
                    method + " " + path + " answered " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response.body(), e);
        }
    }

    private HttpResponse<String> exchange(
            Service service, String path, String mediaType, String method, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(stack.api(service).resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", mediaType)
                .header("Accept", "application/json")
                .header("If-Match", "*")
                .method(method, body)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
