package io.followthrough.platform.idempotency;

import static io.followthrough.platform.sample.Calls.as;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.platform.sample.Course;
import io.followthrough.platform.store.RowExpiry;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RepeatedRequestTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private static final String TENANT = "repeating";

    @Inject
    Course course;

    @Inject
    AnswerExpiry expiry;

    @Test
    void takes_effect_once_and_gets_the_same_answer() {
        Response first = post("once", "key-once");
        Response second = post("once", "key-once");

        first.then().statusCode(201);
        assertSameAnswer(first, second);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Content-Type"))
                .isEqualTo(asCandidate(TENANT)
                        .body(named("keyless-once"))
                        .post("/v1/samples")
                        .header("Content-Type"));
        assertThat(course.runs("once")).isEqualTo(1);
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        asCandidate(TENANT).get(first.header("Location")).then().statusCode(200).body("name", equalTo("once"));
    }

    @Test
    void without_a_key_takes_effect_every_time() {
        asCandidate(TENANT).body(named("keyless")).post("/v1/samples").then().statusCode(201);
        asCandidate(TENANT).body(named("keyless")).post("/v1/samples").then().statusCode(201);

        assertThat(course.runs("keyless")).isEqualTo(2);
    }

    @Test
    void with_another_body_or_query_is_refused() {
        post("mine", "key-body").then().statusCode(201);

        post("another", "key-body")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://followthrough.io/problems/idempotency-key-reused"))
                .body("violations.field", hasItem("Idempotency-Key"));
        keyed("key-body")
                .body(named("mine"))
                .post("/v1/samples?remark=other")
                .then()
                .statusCode(422);
        assertThat(course.runs("another")).isZero();
        post("mine", "key-body").then().statusCode(201);
    }

    @Test
    void with_its_members_in_another_order_is_the_same_and_with_another_number_is_not() {
        Response first = keyed("key-order")
                .body("{\"name\": \"ordered\", \"parts\": [{\"name\": \"p\", \"size\": 1}], \"count\": 1}")
                .post("/v1/samples");
        Response second = keyed("key-order")
                .body("{\"count\":1,\"parts\":[{\"size\":1,\"name\":\"p\"}],\"name\":\"ordered\"}")
                .post("/v1/samples");

        assertSameAnswer(first, second);
        assertThat(course.runs("ordered")).isEqualTo(1);
        keyed("key-order")
                .body("{\"count\":2,\"parts\":[{\"size\":1,\"name\":\"p\"}],\"name\":\"ordered\"}")
                .post("/v1/samples")
                .then()
                .statusCode(422);
    }

    @Test
    void of_another_caller_or_tenant_is_another_request() {
        post("shared", "key-shared").then().statusCode(201);
        as(Tokens.candidate(TENANT, "cand-2"))
                .header("Idempotency-Key", "key-shared")
                .body(named("shared"))
                .post("/v1/samples")
                .then()
                .statusCode(201)
                .body("candidateId", equalTo("cand-2"));
        as(Tokens.candidate("repeating-elsewhere", "cand-1"))
                .header("Idempotency-Key", "key-shared")
                .body(named("shared"))
                .post("/v1/samples")
                .then()
                .statusCode(201);

        assertThat(course.runs("shared")).isEqualTo(3);
    }

    @Test
    void while_the_first_still_runs_is_a_conflict() {
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post("held-once", "key-held"));
        await().atMost(SOON).until(() -> course.runs("held-once") == 1);

        post("held-once", "key-held")
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("https://followthrough.io/problems/idempotency-in-progress"));
        course.release("held-once");
        assertSameAnswer(first.join(), post("held-once", "key-held"));
        assertThat(course.runs("held-once")).isEqualTo(1);
    }

    @Test
    void after_the_caller_has_gone_away_gets_the_answer_it_missed() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String body = named("held-gone");
            socket.getOutputStream()
                    .write(("POST /v1/samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Idempotency-Key: key-gone\r\nAuthorization: Bearer "
                                    + Tokens.candidate(TENANT, "cand-1") + "\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().atMost(SOON).until(() -> course.runs("held-gone") == 1);
        }
        course.release("held-gone");

        await().atMost(SOON)
                .untilAsserted(() -> post("held-gone", "key-gone").then().statusCode(201));
        assertThat(course.runs("held-gone")).isEqualTo(1);
    }

    @Test
    void that_a_rule_refused_is_judged_anew() {
        post("refused-once", "key-refused").then().statusCode(422).body("rule", equalTo("R27"));
        post("refused-once", "key-refused").then().statusCode(422).body("rule", equalTo("R27"));

        assertThat(course.runs("refused-once")).isEqualTo(2);
    }

    @Test
    void that_was_wrong_in_itself_is_refused_alike() {
        Response first = post("wrong", "key-wrong");
        Response second = post("wrong", "key-wrong");

        first.then().statusCode(400).header("Link", containsString("rel=\"help\""));
        assertSameAnswer(first, second);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(course.runs("wrong")).isEqualTo(1);
    }

    @Test
    void after_a_fault_runs_again() {
        post("failing-twice", "key-fault").then().statusCode(500);
        post("failing-twice", "key-fault").then().statusCode(500);

        assertThat(course.runs("failing-twice")).isEqualTo(2);
    }

    @Test
    void that_was_never_understood_is_not_remembered() {
        post(" ", "key-invalid").then().statusCode(400);
        post("now valid", "key-invalid").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "", "tab\there", "ümlaut"})
    void needs_a_key_of_visible_characters(String key) {
        post("badkey", key).then().statusCode(400).body("violations.field", hasItem("Idempotency-Key"));
        assertThat(course.runs("badkey")).isZero();
    }

    @Test
    void takes_a_key_of_up_to_255_characters() {
        post("long", "k".repeat(255)).then().statusCode(201);
        post("long", "k".repeat(256)).then().statusCode(400);
    }

    @Test
    void is_a_new_request_after_a_day_and_its_answer_is_deleted() {
        post("aged", "key-aged").then().statusCode(201);
        StoredRows.age(TENANT, "cand-1", "aged");
        post("aged", "key-aged").then().statusCode(201);
        assertThat(course.runs("aged")).isEqualTo(2);

        int many = RowExpiry.BATCH + 10;
        StoredRows.addExpired("expired-elsewhere", many);
        assertThat(expiry.deleteExpired().await().indefinitely()).isEqualTo(many);
        assertThat(StoredRows.count("expired-elsewhere")).isZero();
        assertThat(StoredRows.count(TENANT)).isPositive();
    }

    @Test
    void is_forgotten_with_its_candidate() {
        String tenant = "repeating-erased";
        as(Tokens.candidate(tenant, "cand-9"))
                .header("Idempotency-Key", "key-erased")
                .body(named("erased"))
                .post("/v1/samples")
                .then()
                .statusCode(201);
        assertThat(StoredRows.count(tenant)).isEqualTo(1);

        as(Tokens.admin(tenant)).delete("/v1/samples/answers/cand-8").then().statusCode(200);
        assertThat(StoredRows.count(tenant)).isEqualTo(1);
        as(Tokens.admin(tenant)).delete("/v1/samples/answers/cand-9").then().statusCode(200);
        assertThat(StoredRows.count(tenant)).isZero();
    }

    private static void assertSameAnswer(Response first, Response second) {
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : new String[] {"Location", "ETag", "Content-Type", "Link"}) {
            assertThat(second.header(header)).isEqualTo(first.header(header));
        }
    }

    private static Response post(String name, String key) {
        return keyed(key).body(named(name)).post("/v1/samples");
    }

    private static RequestSpecification keyed(String key) {
        return asCandidate(TENANT).header("Idempotency-Key", key);
    }
}
