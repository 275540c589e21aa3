package io.followthrough.platform.accept;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.platform.door.RawConnection;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AcceptedTest {

    private static final String LIBRARY_OF_OLD =
            "application/json, text/json, text/x-json, text/javascript, *+json, application/xml, text/xml, *+xml, *";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "*",
                "a",
                "/",
                "xx;;q=foo",
                "*+json",
                "application/json, foo",
                "foo, */json, application/",
                LIBRARY_OF_OLD,
                "application/json;charset=UTF-8;q=0.8",
                "application/json;version=2",
                "APPLICATION/JSON",
                "application/*;q=0.2, text/html",
                "text/html, application/xhtml+xml, */*;q=0.8",
                "application/json;q=2",
                "application/json;profile=\"a,b\"",
                "application/json;profile=\"a"
            })
    void what_cannot_be_read_is_passed_over_and_the_answer_is_json(String accept) {
        asCandidate("accept").header("Accept", accept).get("/v1/samples").then().statusCode(200);
        asCandidate("accept")
                .header("Accept", accept)
                .body(named("taken"))
                .post("/v1/samples")
                .then()
                .statusCode(201)
                .contentType(startsWith("application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/html",
                "text/csv",
                "text/plain",
                "image/png",
                "application/hal+json",
                "application/problem+json",
                "text/*",
                "application/json;q=0",
                "application/json;q=0, */*",
                "application/*;q=0, text/html",
                "text/html;q=0, a b/c"
            })
    void what_is_not_served_is_refused_before_anything_has_taken_effect(String accept) {
        String tenant = "accept-none-" + Integer.toHexString(accept.hashCode());
        asCandidate(tenant)
                .header("Accept", accept)
                .body(named("refused"))
                .post("/v1/samples")
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("type", equalTo("https://followthrough.io/problems/not-acceptable"));
        asCandidate(tenant).header("Accept", accept).get("/v1/samples").then().statusCode(406);
        asCandidate(tenant).get("/v1/samples").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void several_headers_are_one_list() {
        try (RawConnection raw = RawConnection.open()) {
            raw.send(
                    "GET /v1/samples HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Tokens.candidate("accept", "cand-1")
                            + "\r\nAccept: text/html\r\nAccept: foo\r\nAccept: application/json;q=0.1\r\nConnection: close\r\n\r\n");

            assertThat(raw.readToEnd()).startsWith("HTTP/1.1 200 ").containsIgnoringCase("application/json");
        }
    }
}
