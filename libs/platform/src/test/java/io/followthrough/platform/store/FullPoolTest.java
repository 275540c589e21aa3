package io.followthrough.platform.store;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.beginCreating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.followthrough.platform.sample.Course;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(FullPoolTest.OneConnection.class)
class FullPoolTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 50;

    /** One connection, and one place in its queue; the events of other tests ask for neither. */
    public static class OneConnection implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming.interviews.topic", "nobody-writes-here",
                    "quarkus.datasource.reactive.max-size", "1",
                    "followthrough.database.longest-queue", "1",
                    "followthrough.database.longest-wait", "1s");
        }
    }

    @Inject
    Course course;

    @Test
    void who_would_wait_behind_many_or_for_long_is_refused_and_may_come_again() {
        await().atMost(SOON)
                .untilAsserted(
                        () -> asCandidate("pool").get("/v1/samples").then().statusCode(200));
        CompletableFuture<Response> holding = holdTheConnection();

        asCandidate("pool")
                .get("/v1/samples")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", equalTo("1"))
                .time(lessThan(5_000L));
        List<CompletableFuture<Response>> many = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> asCandidate("pool").get("/v1/samples")))
                .limit(4)
                .toList();
        assertThat(many)
                .allSatisfy(answer -> answer.join().then().statusCode(503).header("Retry-After", equalTo("1")));

        course.release("held-connection");
        holding.join().then().statusCode(201);
        await().atMost(SOON)
                .untilAsserted(
                        () -> asCandidate("pool").get("/v1/samples").then().statusCode(200));
    }

    /** The service's own tasks have it now and then: whoever is refused for that comes again. */
    private CompletableFuture<Response> holdTheConnection() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CompletableFuture<Response> holding = beginCreating("pool", "held-connection");
            await().atMost(SOON).until(() -> holding.isDone() || course.runs("held-connection") == 1);
            if (!holding.isDone()) {
                return holding;
            }
        }
        throw new AssertionError("the connection is never free");
    }
}
