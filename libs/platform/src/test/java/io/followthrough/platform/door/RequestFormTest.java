package io.followthrough.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no operation gets to see. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RequestFormTest {

    private static final String BODY = "{\"name\": \"formed\"}";
    private static final String TOKEN = "Authorization: Bearer " + Tokens.candidate("forms", "cand-1") + "\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Content-Encoding: gzip          | 415 | unsupported-media-type",
                "Content-Encoding: br            | 415 | unsupported-media-type",
                "Expect: foo                     | 417 | expectation-failed",
                "Authorization: Bearer another   | 400 | invalid-request"
            })
    void a_header_that_cannot_be_heeded_is_refused(String header, int status, String problem) {
        assertRefused(answerTo("POST /v1/samples", header + "\r\nContent-Type: application/json\r\n"), status, problem);
    }

    @Test
    void who_encodes_a_body_is_told_to_send_it_as_it_is() {
        assertThat(answerTo("POST /v1/samples", "Content-Encoding: gzip\r\nContent-Type: application/json\r\n"))
                .containsIgnoringCase("\r\nAccept-Encoding: identity\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json;charset=foo, 415",
        "application/json; charset=iso-8859-1, 201",
        "application/json; charset=, 415",
        "application/json; Charset=\"UTF-8\", 201",
        "application/json;charset=utf8, 201",
        "application/json, 201"
    })
    void only_a_charset_that_there_is_not_is_refused(String type, int status) {
        assertThat(answerTo("POST /v1/samples", "Content-Encoding: identity\r\nContent-Type: " + type + "\r\n"))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @CsvSource({"GET ?on=2026-01-05, 400, invalid-request", "OPTIONS *, 404, not-found"})
    void a_path_that_is_none_is_refused_with_a_problem(String line, int status, String problem) {
        assertRefused(answerTo(line, ""), status, problem);
    }

    private static String answerTo(String line, String headers) {
        boolean post = line.startsWith("POST");
        try (RawConnection raw = RawConnection.open()) {
            return raw.send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + TOKEN + headers
                            + (post ? "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY : "\r\n"))
                    .readToEnd();
        }
    }

    private static void assertRefused(String answer, int status, String problem) {
        ProblemKind kind = Arrays.stream(ProblemKind.values())
                .filter(each -> each.type().endsWith("/" + problem))
                .findFirst()
                .orElseThrow();
        assertThat(answer)
                .matches("(?s)HTTP/1[.][01] " + status + " .*")
                .containsIgnoringCase("\r\nContent-Type: application/problem+json")
                .contains(
                        "\"type\":\"" + kind.type() + "\"",
                        "\"title\":\"" + kind.title() + "\"",
                        "\"status\":" + status)
                .doesNotContain("HTTP/1.1 2");
    }
}
