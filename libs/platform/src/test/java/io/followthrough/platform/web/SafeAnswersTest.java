package io.followthrough.platform.web;

import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.create;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SafeAnswersTest {

    @Test
    void every_answer_is_kept_by_nobody_and_is_what_it_says() {
        List<Response> answers = List.of(
                create("safe", "created"),
                asCandidate("safe").get("/v1/samples"),
                asCandidate("safe").get("/v1/samples/00000000-0000-0000-0000-000000000007"),
                asCandidate("safe").body("{").post("/v1/samples"),
                asCandidate("safe").body("x".repeat(2 << 20)).post("/v1/samples"),
                asCandidate("safe").delete("/v1/samples"),
                given().get("/v1/samples"),
                given().get("/nowhere"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 200, 404, 400, 413, 405, 401, 404);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        });
    }
}
