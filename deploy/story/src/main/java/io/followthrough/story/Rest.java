package io.followthrough.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The services' REST APIs as one caller of one tenant sees them. */
final class Rest {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int ACCEPTED = 202;

    /** Longer than the longest answer, that of the sandbox clock, may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    private Rest(String token) {
        this.token = token;
    }

    static Rest with(String token) {
        return new Rest(token);
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

        /** The body of an answer with this status, else null. */
        <T> @Nullable T asIf(int expected, Class<T> type) {
            return status == expected ? Json.read(body, type) : null;
        }
    }

    Answer get(URI service, String path) {
        return send("GET " + path, request(service, path).GET());
    }

    Answer post(URI service, String path, Map<String, Object> body) {
        return send("POST " + path, request(service, path).POST(BodyPublishers.ofString(Json.write(body))));
    }

    /** Replaces whatever stands there. */
    Answer put(URI service, String path, Map<String, Object> body) {
        return send(
                "PUT " + path,
                request(service, path).header("If-Match", "*").PUT(BodyPublishers.ofString(Json.write(body))));
    }

    private HttpRequest.Builder request(URI service, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Answer send(String name, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(name, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new StoryFailure(name + " was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure(name + " was interrupted", e);
        }
    }
}
