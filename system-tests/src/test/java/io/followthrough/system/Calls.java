package io.followthrough.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.Service;
import io.followthrough.local.token.DevelopmentTokens;
import io.followthrough.testkit.openapi.CommittedApi;
import io.followthrough.testkit.openapi.DescribedAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/**
 * The REST APIs of the running stack as one caller sees them; an answer that is no success, or is not as the description
 * has it, fails the test. What it was told by one service it names to the others (Event-Id, After-Event), so that it never
 * has to wait between two calls.
 */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DescribedAnswers DESCRIBED = CommittedApi.answersOfAll();
    private static final String JSON_TYPE = "application/json";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int NO_SUCCESS = 300;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String token;
    private final Map<Service, String> told = new ConcurrentHashMap<>();

    private Calls(String token) {
        this.token = token;
    }

    static Calls as(String tenant, String subject, String group) {
        return new Calls(new DevelopmentTokens().sign(tenant, subject, group));
    }

    JsonNode get(Service service, String path) {
        return success("GET", service, path, "");
    }

    /** Repeats the read until what events have yet to tell is known. */
    JsonNode awaited(Service service, String path) {
        Awaitility.await(path)
                .atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> send("GET", service, path, "").statusCode() < NO_SUCCESS);
        return get(service, path);
    }

    /** The status that a read is answered with once the service has read this event, or will not have. */
    int statusAfter(String mark, Service service, String path) {
        return sent(request("GET", service, path, "", JSON_TYPE).header("After-Event", mark))
                .statusCode();
    }

    int statusOf(String method, Service service, String path, String body) {
        return send(method, service, path, body).statusCode();
    }

    /** Whether there is something to read for this caller. */
    boolean sees(Service service, String path) {
        return send("GET", service, path, "").statusCode() < NO_SUCCESS;
    }

    JsonNode importCsv(String path, String file) {
        return success("POST", Service.INTERVIEW, path, file, "text/csv");
    }

    JsonNode post(Service service, String path, String body) {
        return success("POST", service, path, body);
    }

    /** Replaces whatever stands there. */
    JsonNode put(Service service, String path, String body) {
        return success("PUT", service, path, body);
    }

    JsonNode delete(Service service, String path) {
        return success("DELETE", service, path, "");
    }

    private JsonNode success(String method, Service service, String path, String body) {
        return success(method, service, path, body, JSON_TYPE);
    }

    private JsonNode success(String method, Service service, String path, String body, String mediaType) {
        HttpResponse<String> answer = send(method, service, path, body, mediaType);
        if (answer.statusCode() >= NO_SUCCESS) {
            throw new AssertionError(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        mustBeDescribed(method, answer);
        return parsed(answer.body());
    }

    private static void mustBeDescribed(String method, HttpResponse<String> answer) {
        List<String> faults = DESCRIBED.faults(
                method,
                DESCRIBED.operationPath(method, answer.uri().getRawPath()),
                answer.statusCode(),
                answer.headers().map().keySet(),
                answer.body());
        if (!faults.isEmpty()) {
            throw new AssertionError(method + " " + answer.uri() + " is not answered as it is described: " + faults);
        }
    }

    private HttpResponse<String> send(String method, Service service, String path, String body) {
        return send(method, service, path, body, JSON_TYPE);
    }

    private HttpResponse<String> send(String method, Service service, String path, String body, String mediaType) {
        HttpRequest.Builder request = request(method, service, path, body, mediaType);
        if (!told.isEmpty()) {
            request.header("After-Event", String.join(", ", told.values())).header("Prefer", "wait=20");
        }
        HttpResponse<String> answer = sent(request);
        answer.headers().firstValue("Event-Id").ifPresent(mark -> told.put(service, mark));
        return answer;
    }

    private HttpRequest.Builder request(String method, Service service, String path, String body, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        Running.stack().api(service).resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        if (method.equals("PUT") || method.equals("DELETE")) {
            request.header("If-Match", "*");
        }
        return request;
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            return CLIENT.send(built, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(built.method() + " " + built.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
