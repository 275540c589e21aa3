package io.followthrough.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The services' REST APIs as one caller of one tenant sees them. What one service has told, the others are asked to know
 * first ({@code Event-Id}, {@code After-Event}): so every call is made at once. Not for several threads.
 */
final class Rest {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int ACCEPTED = 202;

    /** Longer than the longest answer, that of the sandbox clock, may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern SOURCE = Pattern.compile(";source=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;
    /** By service, the last event that it told this caller. */
    private final Map<String, String> told = new LinkedHashMap<>();

    private Rest(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    static Rest with(URI address, String token) {
        return new Rest(address, token);
    }

    /** An answer: its status and its text. */
    record Answer(String request, int status, String body) {

        /** The body, of an answer with one of these statuses; any other fails the story. */
        <T> T as(Class<T> type, int... expected) {
            for (int status : expected) {
                if (status == this.status) {
                    return Json.read(body, type);
                }
            }
            throw new StoryFailure(request + " answered " + status + ": " + body);
        }
    }

    Answer get(String path) {
        return send("GET " + path, request(path).GET());
    }

    Answer post(String path, Map<String, Object> body) {
        return send("POST " + path, request(path).POST(BodyPublishers.ofString(Json.write(body))));
    }

    /** Replaces whatever stands there. */
    Answer put(String path, Map<String, Object> body) {
        return send(
                "PUT " + path, request(path).header("If-Match", "*").PUT(BodyPublishers.ofString(Json.write(body))));
    }

    /** Has the services know this event before they answer the next call. */
    void knows(CrossedEvent event) {
        String source = event.header("ce_source");
        told.put(source, "\"%s\";source=\"%s\"".formatted(event.header("ce_id"), source));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (!told.isEmpty()) {
            request.header("After-Event", String.join(", ", told.values())).header("Prefer", "wait=20");
        }
        return request;
    }

    private Answer send(String name, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().firstValue("Event-Id").ifPresent(mark -> told.put(source(mark), mark));
            return new Answer(name, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new StoryFailure(name + " was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure(name + " was interrupted", e);
        }
    }

    /** The service that an {@code Event-Id} is of; the mark itself where it says none. */
    private static String source(String mark) {
        Matcher source = SOURCE.matcher(mark);
        return source.find() ? source.group(1) : mark;
    }
}
