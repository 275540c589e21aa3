package io.followthrough.platform.body;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BodySizeTest {

    private static final String TENANT = "sizes";
    private static final int MIB = 1 << 20;

    /** Of a method with a {@link BodyLimit}. */
    private static final String FILES = "/v1/samples/00000000-0000-0000-0000-000000000007/files";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "/v1/samples, 1, 400", // a MiB is read, and is no JSON
        "/v1/samples, 2, 413",
        "/v1/samples, 17, 413",
        "/v1/samples, 20, 413",
        FILES + ", 20, 413",
        FILES + "/more, 2, 413", // this path is another
        FILES + "/more, 1, 404"
    })
    void a_body_may_be_so_long_however_it_is_sent(String path, int mebibytes, int status)
            throws IOException, InterruptedException {
        byte[] body = " ".repeat(mebibytes * MIB).getBytes(StandardCharsets.US_ASCII);
        assertAnswer(status, send(path, BodyPublishers.ofByteArray(body)));
        assertAnswer(status, send(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 16})
    void a_method_may_take_longer_ones(int mebibytes) throws IOException, InterruptedException {
        byte[] body = new byte[mebibytes * MIB];
        HttpResponse<String> answer = send(FILES, BodyPublishers.ofByteArray(body));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(String.valueOf(body.length));
    }

    @Test
    void one_byte_more_is_too_many() throws IOException, InterruptedException {
        byte[] body = " ".repeat(MIB + 1).getBytes(StandardCharsets.US_ASCII);
        assertAnswer(413, send("/v1/samples", BodyPublishers.ofByteArray(body)));
        assertAnswer(413, send("/v1/samples", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @Test
    void a_long_body_is_read_whole() {
        String words = "\"word\",".repeat(100_000);
        asCandidate(TENANT)
                .body("{\"name\": \"long\", \"words\": [" + words + "\"last\"]}")
                .post("/v1/samples")
                .then()
                .statusCode(201);
    }

    @Test
    void a_caller_that_waits_for_leave_to_send_gets_it() throws IOException, InterruptedException {
        HttpRequest request = request("/v1/samples")
                .expectContinue(true)
                .POST(BodyPublishers.ofString("{\"name\": \"patient\"}"))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }

    @Test
    void what_the_caller_has_already_is_not_sent_again() {
        String id = create(TENANT, "known").path("id");
        asCandidate(TENANT)
                .header("If-None-Match", "W/\"0\"")
                .get("/v1/samples/" + id)
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"0\""))
                .body(equalTo(""));
        asCandidate(TENANT)
                .header("If-None-Match", "\"1\"")
                .get("/v1/samples/" + id)
                .then()
                .statusCode(200);
    }

    private HttpResponse<String> send(String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(request(path).POST(body).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.candidate(TENANT, "cand-1"))
                .header("Content-Type", "application/json");
    }

    private static void assertAnswer(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM + ";charset=UTF-8");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
    }
}
