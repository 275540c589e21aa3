package io.followthrough.platform.door;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DoorTest {

    private static final String SIGNED = Tokens.candidate("door", "cand-1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer .",
                "Bearer ..",
                "Bearer ...",
                "Bearer ....",
                "Bearer a.b",
                "Bearer a.b.c.d",
                "Bearer a.b.",
                "Bearer \u00e4.b.c",
                "Basic dTpw",
                "Negotiate abc",
                ".",
                "Bearer e30.e30.e30",
                "Bearer bnVsbA.bnVsbA.bnVsbA"
            })
    void garbage_in_place_of_a_token_is_no_token(String header) {
        given().header("Authorization", header)
                .get("/v1/samples")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .header("X-Correlation-Id", notNullValue())
                .body("type", equalTo("https://followthrough.io/problems/unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Authorization: Bearer e30.e30.e30\r\n", "Authorization: Bearer .\r\n"})
    void a_stranger_is_refused_before_his_body_has_come_and_has_to_go(String header) {
        try (RawConnection stranger = RawConnection.open()) {
            stranger.send("POST /v1/samples HTTP/1.1\r\nHost: localhost\r\n" + header
                    + "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{");

            assertThat(stranger.readToEnd()).startsWith("HTTP/1.1 401 ").contains(PROBLEM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host:\r\n", "Host: a@b\r\n", "Host: \u0001\r\n", "Host: [\r\n", "Host: x y\r\n"})
    void a_host_that_is_none_is_no_fault(String host) {
        try (RawConnection odd = RawConnection.open()) {
            assertThat(odd.send("GET /v1/samples HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n")
                            .readHead())
                    .startsWith("HTTP/1.1 4");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "99999999999999999999", "5, 6", " ", "0x10"})
    void a_length_that_is_none_is_no_fault(String length) {
        for (String method : List.of("GET", "POST")) {
            try (RawConnection odd = RawConnection.open()) {
                assertThat(odd.send(method + " /v1/samples HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                        + SIGNED + "\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n")
                                .readHead())
                        .matches("(?s)HTTP/1.1 (200|4..) .*");
            }
        }
    }

    @Test
    void who_failed_too_often_is_refused_unseen_and_whoever_is_known_is_not() {
        asCandidate("door").get("/v1/samples").then().statusCode(200);

        Set<Integer> answers = IntStream.range(0, 200)
                .mapToObj(attempt -> answer("198.51.100.7", forged(attempt)))
                .collect(Collectors.toSet());

        assertThat(answers).containsExactlyInAnyOrder(401, 429);
        assertThat(answer("198.51.100.8", forged(0))).as("another address").isEqualTo(401);
        assertThat(answer("198.51.100.7", SIGNED)).as("who is known").isEqualTo(200);
    }

    /** The test's own address is that of a trusted proxy. */
    private static int answer(String address, String token) {
        return given().header("X-Forwarded-For", "203.0.113.1, " + address)
                .header("Authorization", "Bearer " + token)
                .get("/v1/samples")
                .statusCode();
    }

    /** Of the right form, with the right claims, signed by nobody. */
    private static String forged(int attempt) {
        return SIGNED.substring(0, SIGNED.lastIndexOf('.') + 1) + "c2lnbmVkLWJ5LW5vYm9keQ" + attempt;
    }
}
