package io.followthrough.platform.idempotency;

import static io.followthrough.platform.sample.Calls.as;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repeated request of an operation that goes to the database whole; in a sandbox it takes its steps. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RepeatedWriteTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private static final String REAL = "rewriting";
    private static final String SANDBOX = "rewriting-sandbox";

    @ParameterizedTest
    @ValueSource(strings = {REAL, SANDBOX})
    void takes_effect_once_and_gets_the_same_answer(String tenant) {
        Response first = post(tenant, "once", "key-once");
        Response second = post(tenant, "once", "key-once");

        first.then().statusCode(201);
        assertSameAnswer(first, second);
        assertThat(StoredRows.written(tenant, "once")).isEqualTo(1);
        assertThat(StoredRows.answered(tenant, "cand-1")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, SANDBOX})
    void with_another_body_is_refused(String tenant) {
        post(tenant, "mine", "key-body").then().statusCode(201);

        post(tenant, "another", "key-body").then().statusCode(422).body("violations.field", hasItem("Idempotency-Key"));
        assertThat(StoredRows.written(tenant, "another")).isZero();
    }

    @Test
    void with_another_body_that_would_be_refused_is_refused_for_its_key() {
        post(REAL, "accepted", "key-first").then().statusCode(201);

        post(REAL, "refused-then", "key-first")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void while_the_first_still_runs_is_a_conflict() throws SQLException {
        CompletableFuture<Response> first;
        try (Connection superuser = Infrastructure.running().superuser("interview");
                Statement lock = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            lock.execute("lock table written_sample in exclusive mode");
            first = CompletableFuture.supplyAsync(() -> post(REAL, "blocked", "key-held"));
            await().atMost(SOON).until(() -> StoredRows.claims() > 0);

            post(REAL, "blocked", "key-held").then().statusCode(409).header("Retry-After", equalTo("1"));
            superuser.rollback();
        }
        assertSameAnswer(first.join(), post(REAL, "blocked", "key-held"));
        assertThat(StoredRows.written(REAL, "blocked")).isEqualTo(1);
    }

    @Test
    void that_a_rule_refused_is_judged_anew() {
        post(REAL, "refused-once", "key-refused").then().statusCode(422).body("rule", equalTo("R27"));
        post(REAL, "now accepted", "key-refused").then().statusCode(201);
    }

    @Test
    void after_a_fault_may_take_effect() {
        post(REAL, "failing", "key-fault").then().statusCode(500);
        assertThat(StoredRows.written(REAL, "failing")).isZero();
    }

    @Test
    void is_a_new_request_after_a_day() {
        post(REAL, "aged", "key-aged").then().statusCode(201);
        StoredRows.age(REAL, "cand-1", "aged");

        post(REAL, "aged", "key-aged").then().statusCode(201);
        assertThat(StoredRows.written(REAL, "aged")).isEqualTo(2);
    }

    @Test
    void of_another_caller_is_another_request() {
        post(REAL, "shared", "key-shared").then().statusCode(201);
        as(Tokens.candidate(REAL, "cand-2"))
                .header("Idempotency-Key", "key-shared")
                .body(named("shared"))
                .post("/v1/written-samples")
                .then()
                .statusCode(201)
                .body("candidateId", equalTo("cand-2"));
    }

    private static void assertSameAnswer(Response first, Response second) {
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    private static Response post(String tenant, String name, String key) {
        return keyed(tenant, key).body(named(name)).post("/v1/written-samples");
    }

    private static RequestSpecification keyed(String tenant, String key) {
        return asCandidate(tenant).header("Idempotency-Key", key);
    }
}
