package io.followthrough.interview.api.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same file, sent twice at once. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RacingImportsTest {

    private static final int ROUNDS = 400;

    private final String tenant = "racing-" + UUID.randomUUID();

    @Test
    void what_one_of_them_makes_the_other_finds() {
        List<Response> both = atOnce(request(), request());

        assertThat(both).extracting(Response::statusCode).contains(200).isSubsetOf(200, 429);
        both = both.stream()
                .map(answer -> answer.statusCode() == 429 ? send(request()) : answer)
                .toList();
        assertThat(both.stream().mapToInt(answer -> answer.path("opportunities.opened")))
                .containsExactlyInAnyOrder(0, ROUNDS / 2);
        assertThat(both.stream().mapToInt(answer -> answer.path("interviews.scheduled")))
                .containsExactlyInAnyOrder(0, ROUNDS);
        everythingIsThereOnce();
    }

    @Test
    void under_one_key_they_are_one_request() {
        String key = UUID.randomUUID().toString();

        List<Response> both =
                atOnce(request().header("Idempotency-Key", key), request().header("Idempotency-Key", key));

        assertThat(both).extracting(Response::statusCode).contains(200).isSubsetOf(200, 409, 429);
        Response again = send(request().header("Idempotency-Key", key));
        assertThat(Stream.concat(both.stream(), Stream.of(again)).filter(answer -> answer.statusCode() == 200))
                .extracting(answer -> answer.<Integer>path("interviews.scheduled"))
                .containsOnly(ROUNDS);
        everythingIsThereOnce();
    }

    private void everythingIsThereOnce() {
        given().auth()
                .oauth2(Tokens.service(tenant))
                .get("/v1/exports/interviews?candidateId=cand-1")
                .then()
                .statusCode(200)
                .body("opportunities", hasSize(ROUNDS / 2))
                .body("opportunities.sum { it.interviews.size() }", equalTo(ROUNDS))
                .body("opportunities.employer.unique()", hasSize(ROUNDS / 2));
    }

    private RequestSpecification request() {
        return given().auth().oauth2(Tokens.service(tenant));
    }

    private static List<Response> atOnce(RequestSpecification one, RequestSpecification other) {
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> send(one));
        CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> send(other));
        return List.of(first.join(), second.join());
    }

    private static Response send(RequestSpecification request) {
        StringBuilder file = new StringBuilder("candidateId,employer,role,kind,startsAt,endsAt,timeZone\n");
        IntStream.range(0, ROUNDS)
                .forEach(round ->
                        file.append("cand-1,Employer %d,Analyst,PHONE,2027-01-%02dT10:00,2027-01-%02dT11:00,UTC\n"
                                .formatted(round / 2, 5 + round % 2, 5 + round % 2)));
        return request.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .contentType("text/csv; charset=UTF-8")
                .body(file.toString())
                .post("/v1/imports/interviews");
    }
}
