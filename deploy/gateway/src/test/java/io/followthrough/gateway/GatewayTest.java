package io.followthrough.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway before services that tell what they were asked, and one that is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpServer echo;
    private URI address;
    private Gateway gateway;

    @BeforeAll
    void start() throws IOException {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        echo = HttpServer.create(anywhere, 0);
        echo.createContext("/", GatewayTest::tellWhatWasAsked);
        echo.start();
        URI there = URI.create("http://127.0.0.1:" + echo.getAddress().getPort());
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        gateway = Gateway.start(
                "127.0.0.1",
                port,
                Map.of(
                        "interview-service", there,
                        "notes-service", URI.create("http://127.0.0.1:" + freePort()),
                        "reminder-service", there));
    }

    @AfterAll
    void stop() {
        gateway.close();
        echo.stop(0);
    }

    @Test
    void a_request_passes_as_it_came() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/v1/opportunities/a%2Fb?employer=A%20B&x=1")
                        .header("Authorization", "Bearer abc")
                        .header("If-Match", "\"3\"")
                        .method("PATCH", BodyPublishers.ofString("{\"role\": \"ä\"}"))
                        .build(),
                BodyHandlers.ofString());

        JsonObject asked = new JsonObject(answer.body());
        assertThat(asked.getString("request")).isEqualTo("PATCH /v1/opportunities/a%2Fb?employer=A%20B&x=1");
        assertThat(asked.getString("body")).isEqualTo("{\"role\": \"ä\"}");
        assertThat(asked.getString("Authorization")).isEqualTo("Bearer abc");
        assertThat(asked.getString("If-match")).isEqualTo("\"3\"");
        assertThat(asked.getString("Host")).isEqualTo(address.getAuthority());
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
    }

    @Test
    void whom_a_request_is_from_is_the_gateways_to_say() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/v1/opportunities")
                        .header("X-Forwarded-For", "203.0.113.7")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "for=203.0.113.7")
                        .build(),
                BodyHandlers.ofString());

        JsonObject asked = new JsonObject(answer.body());
        assertThat(asked.getString("X-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(asked.getString("X-forwarded-proto")).isEqualTo("http");
        assertThat(asked.getString("X-forwarded-host")).isEqualTo(address.getAuthority());
        assertThat(asked.containsKey("Forwarded")).isFalse();
    }

    @Test
    void a_body_that_announces_itself_waits_for_no_leave() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/v1/opportunities")
                        .expectContinue(true)
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(new JsonObject(answer.body()).getString("body")).isEqualTo("{}");
    }

    @Test
    void an_answer_without_a_body_has_none() throws Exception {
        HttpResponse<String> answer =
                client.send(request("/v1/opportunities").DELETE().build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_a_problem_that_passes() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/v1/messages").POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString());

        isProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void an_unknown_path_is_a_problem() throws Exception {
        isProblem(client.send(request("/v1/nothing").build(), BodyHandlers.ofString()), 404, "not-found");
        isProblem(
                client.send(
                        request("/v1/nothing")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString()),
                404,
                "not-found");
    }

    @Test
    void headers_and_lines_have_their_limits() throws Exception {
        isProblem(
                client.send(
                        request("/v1/opportunities")
                                .header("X-Long", "x".repeat(21_000))
                                .build(),
                        BodyHandlers.ofString()),
                431,
                "headers-too-large");
        isProblem(
                client.send(request("/v1/opportunities?q=" + "x".repeat(5_000)).build(), BodyHandlers.ofString()),
                414,
                "uri-too-long");
    }

    @Test
    void a_port_that_is_taken_is_refused() {
        assertThatThrownBy(() -> Gateway.start("127.0.0.1", address.getPort(), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not listen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/../pom.xml", "/docs/swagger-ui-es-bundle.js", "/docs/index.html", "/docs/%2e%2e/x"})
    void of_swagger_ui_only_what_it_needs_is_there(String path) throws Exception {
        assertThat(client.send(request(path).build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    }

    private static void isProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().firstValue("Link")).contains("</problems/" + name + ">; rel=\"help\"");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("type")).isEqualTo("https://followthrough.io/problems/" + name);
        assertThat(problem.getInteger("status")).isEqualTo(status);
    }

    private static void tellWhatWasAsked(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        JsonObject asked = new JsonObject()
                .put("request", exchange.getRequestMethod() + " " + exchange.getRequestURI())
                .put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getRequestHeaders().forEach((name, values) -> asked.put(name, String.join(", ", values)));
        byte[] answer = asked.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"4\"");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
