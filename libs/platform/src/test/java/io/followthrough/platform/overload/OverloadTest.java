package io.followthrough.platform.overload;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.beginCreating;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.platform.door.RawConnection;
import io.followthrough.platform.sample.Course;
import io.followthrough.platform.sample.TightAndTraced;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(TightAndTraced.class)
class OverloadTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    Course course;

    @Test
    void a_tenant_that_asks_too_fast_is_sent_away_and_others_are_not() {
        asCandidate("hasty")
                .get("/v1/samples")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"tenant\";q=5;w=5")
                .header("RateLimit", "\"tenant\";r=4;t=1");

        Response refused = Stream.generate(() -> asCandidate("hasty").get("/v1/samples"))
                .limit(100)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        refused.then()
                .statusCode(429)
                .contentType(PROBLEM)
                .header("Retry-After", equalTo("1"))
                .header("RateLimit", "\"tenant\";r=0;t=5")
                .body("type", equalTo("https://followthrough.io/problems/too-many-requests"));
        asCandidate("patient").get("/v1/samples").then().statusCode(200);
        await().atMost(SOON)
                .untilAsserted(
                        () -> asCandidate("hasty").get("/v1/samples").then().statusCode(200));
    }

    @Test
    void who_shows_no_valid_token_is_told_of_no_allowance() {
        given().get("/v1/samples").then().statusCode(401).header("RateLimit", nullValue());
        given().auth().oauth2("a.b.c").get("/v1/samples").then().statusCode(401).header("RateLimit", nullValue());
    }

    @Test
    void one_tenants_slow_requests_leave_room_for_others_and_a_full_service_says_so() {
        List<CompletableFuture<Response>> slow =
                List.of(beginCreating("slow", "held-a"), beginCreating("slow", "held-b"));
        await().atMost(SOON).until(() -> course.runs("held-a") + course.runs("held-b") == 2);
        List<CompletableFuture<Response>> others =
                List.of(beginCreating("third", "held-c"), beginCreating("fourth", "held-d"));
        await().atMost(SOON).until(() -> course.runs("held-c") + course.runs("held-d") == 2);

        asCandidate("anyone")
                .get("/v1/samples")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", equalTo("1"));
        assertThat(answerBeforeTheBody("anyone")).startsWith("HTTP/1.1 503");
        given().get(management("/q/health/live")).then().statusCode(200);
        course.release("held-c");
        others.get(0).join().then().statusCode(201);
        await().atMost(SOON)
                .untilAsserted(
                        () -> asCandidate("slow").get("/v1/samples").then().statusCode(429));
        asCandidate("anyone").get("/v1/samples").then().statusCode(200);

        course.release("held-a");
        course.release("held-b");
        course.release("held-d");
        others.get(1).join().then().statusCode(201);
        assertThat(slow).allSatisfy(answer -> answer.join().then().statusCode(201));
        await().atMost(SOON)
                .untilAsserted(
                        () -> asCandidate("slow").get("/v1/samples").then().statusCode(200));
    }

    /** To a request whose body never comes; one that is waited for is answered 408. */
    private static String answerBeforeTheBody(String tenant) {
        try (RawConnection caller = RawConnection.open()) {
            return caller.send("POST /v1/samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 20\r\nAuthorization: Bearer "
                            + Tokens.candidate(tenant, "cand-1") + "\r\n\r\n")
                    .readHead();
        }
    }

    private static String management(String path) {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class)
                + path;
    }
}
