package io.followthrough.platform.accept;

import static io.followthrough.platform.sample.Calls.as;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.door.RawConnection;
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
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a client that adds nothing to what it is told and unpacks nothing. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CompressionTest {

    /** Its answers have more than 1 KiB. */
    private static final String LONG_NAMED = Tokens.candidate("compressing", "c".repeat(1_100));

    private static final String SHORT_NAMED = Tokens.candidate("compressing", "c");
    private static final String GZIP = "gzip";
    private static final String TAG = "ETag";

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {GZIP, "gzip, deflate", "br;q=1.0, gzip;q=0.8, *;q=0.1", "br, *;q=0.1", "x-gzip"})
    void a_long_answer_is_compressed_for_who_accepts_it(String accepted) throws Exception {
        HttpResponse<byte[]> answer = send(reading(created(LONG_NAMED), LONG_NAMED, accepted));

        assertThat(encoding(answer)).contains(GZIP);
        assertThat(answer.headers().firstValue(TAG)).contains("\"0-gzip\"");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        assertThat(unpacked(answer)).contains("c".repeat(1_100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "br",
                "gzip;q=0",
                "gzip;q=0, *",
                "*;q=0",
                "gzip;q=much",
                "deflate",
                "deflate, gzip;q=0.5",
                "br, gzip;q=0"
            })
    void nobody_else_gets_it_compressed(String accepted) throws Exception {
        HttpResponse<byte[]> answer = send(reading(created(LONG_NAMED), LONG_NAMED, accepted));

        assertThat(encoding(answer)).isEmpty();
        assertThat(answer.headers().firstValue(TAG)).contains("\"0\"");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("c".repeat(1_100));
    }

    @Test
    void a_short_answer_and_one_without_a_body_are_sent_as_they_are() throws Exception {
        HttpResponse<byte[]> small = send(reading(created(SHORT_NAMED), SHORT_NAMED, GZIP));
        HttpResponse<byte[]> known =
                send(reading(created(LONG_NAMED), LONG_NAMED, GZIP).header("If-None-Match", "*"));
        HttpResponse<byte[]> head = send(
                reading(created(LONG_NAMED), LONG_NAMED, GZIP).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(small.headers().firstValue(TAG)).contains("\"0\"");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(encoding(small)).isEmpty();
        assertThat(encoding(known)).isEmpty();
        assertThat(encoding(head)).isEmpty();
    }

    @Test
    void an_old_client_is_answered_without() {
        try (RawConnection raw = RawConnection.open()) {
            raw.send("GET " + created(LONG_NAMED) + " HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                    + "Authorization: Bearer " + LONG_NAMED + "\r\n\r\n");

            assertThat(raw.readToEnd()).contains("c".repeat(1_100)).doesNotContainIgnoringCase("Content-Encoding");
        }
    }

    @Test
    void the_tag_of_either_encoding_is_known_again_and_allows_a_change() throws Exception {
        String path = created(LONG_NAMED);

        for (String tag : new String[] {"\"0-gzip\"", "\"0\"", "W/\"0-gzip\""}) {
            HttpResponse<byte[]> known = send(reading(path, LONG_NAMED, GZIP).header("If-None-Match", tag));
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.headers().firstValue(TAG)).contains(tag.replace("W/", ""));
        }
        HttpResponse<byte[]> changed = send(changing(path, "\"0-gzip\""));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue(TAG)).contains("\"1-gzip\"");
        assertThat(send(changing(path, "\"0-gzip\"")).statusCode()).isEqualTo(412);
    }

    private static HttpRequest.Builder changing(String path, String ifMatch) {
        return reading(path, LONG_NAMED, GZIP)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(named("changed")));
    }

    private static String created(String token) {
        return as(token).body(named("kept")).post("/v1/samples").header("Location");
    }

    private static HttpRequest.Builder reading(String path, String token, String accepted) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Encoding", accepted);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Optional<String> encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding");
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
