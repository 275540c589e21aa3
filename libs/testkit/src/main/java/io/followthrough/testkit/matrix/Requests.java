package io.followthrough.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.testkit.openapi.DescribedAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sends a row of the table to the service, its placeholders filled in. */
final class Requests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<String> CONDITIONAL = Set.of("PUT", "PATCH");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;
    private final Map<OperationKey, String> mediaTypes;

    private final DescribedAnswers described;

    /** @param document what the service publishes */
    Requests(URI api, JsonNode document) {
        this.api = api;
        this.mediaTypes = OpenApiDocument.operations(document);
        this.described = new DescribedAnswers(document);
    }

    /** @param token the bearer token, or null for none */
    Answer send(OperationRow row, @Nullable String token, Map<String, String> fixtures) {
        return send(row, request(row, token, fixtures));
    }

    /** @param key the {@code Idempotency-Key} */
    Answer sendKeyed(OperationRow row, @Nullable String token, Map<String, String> fixtures, String key) {
        return send(row, request(row, token, fixtures).header("Idempotency-Key", key));
    }

    /** With a body that is said to be compressed. */
    Answer sendEncoded(OperationRow row, @Nullable String token, Map<String, String> fixtures) {
        return send(row, request(row, token, fixtures).header("Content-Encoding", "gzip"));
    }

    private Answer send(OperationRow row, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            checkDescribed(row, response);
            return Answer.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(row + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + row, e);
        }
    }

    private void checkDescribed(OperationRow row, HttpResponse<String> response) {
        List<String> faults = new ArrayList<>(described.faults(
                row.method(),
                row.key().path(),
                response.statusCode(),
                response.headers().map().keySet(),
                response.body()));
        response.headers()
                .firstValue("Location")
                .filter(location -> !location.startsWith("/v1/"))
                .ifPresent(location -> faults.add("its Location is not relative: " + location));
        if (!faults.isEmpty()) {
            throw new AssertionError(row + " was not answered as it is described: " + faults + " " + response.body());
        }
    }

    private HttpRequest.Builder request(OperationRow row, @Nullable String token, Map<String, String> fixtures) {
        String path = filled(
                row.path().replaceAll("[{}]", ""), fixtures, value -> URLEncoder.encode(value, StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (CONDITIONAL.contains(row.method())) {
            request.header("If-Match", "*");
        }
        String mediaType = mediaTypes.getOrDefault(row.key(), "");
        if (!mediaType.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        String body = filled(row.body(), fixtures, UnaryOperator.identity());
        if (!mediaType.contains("json")) {
            body = body.replace("\\n", "\n");
        }
        return request.method(row.method(), HttpRequest.BodyPublishers.ofString(body));
    }

    private static String filled(String template, Map<String, String> fixtures, UnaryOperator<String> written) {
        String filled = template;
        for (Map.Entry<String, String> fixture : fixtures.entrySet()) {
            filled = filled.replace("<" + fixture.getKey() + ">", written.apply(fixture.getValue()));
        }
        if (filled.contains("<")) {
            throw new IllegalArgumentException("there is no fixture for a placeholder of " + template);
        }
        return filled;
    }
}
