package io.followthrough.interview.api.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.platform.overload.LineAllowance;
import io.followthrough.platform.overload.LoadLimits;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many requests in one: each has its own key, its own transaction and its own answer. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BatchesTest {

    private static final String GOOD =
            "{\"candidateId\": \"cand-1\", \"employer\": \"Contoso\", \"role\": \"Analyst\"}";
    private static final String OF_ANOTHER = GOOD.replace("cand-1", "cand-2");
    private static final String NAMELESS = GOOD.replace("Contoso", " ");

    private final HiringScene scene = new HiringScene("batch");

    @Inject
    LineAllowance allowance;

    @Inject
    LoadLimits limits;

    @Test
    void each_item_is_answered_for_itself_and_a_refused_one_undoes_nothing() {
        batch(item("a", GOOD), item("b", OF_ANOTHER), item("c", NAMELESS), item("d", GOOD))
                .body("items.key", contains("a", "b", "c", "d"))
                .body("items.status", contains(201, 404, 400, 201))
                .body("items[0].body.employer", equalTo("Contoso"))
                .body("items[0].location", endsWith("/v1/opportunities/" + openedBy("a")))
                .body("items[0].entityTag", equalTo("\"0\""))
                .body("items[0].event", containsString("source=\"/interview-service\""))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.type", containsString("not-found"))
                .body("items[1].body", nullValue())
                .body("items[2].problem.violations.field", contains("employer"));
        scene.get("/v1/opportunities").body("items", hasSize(2));
    }

    @Test
    void sent_again_it_does_nothing_twice() {
        List<String> first = batch(item("a", GOOD), item("b", GOOD)).extract().path("items.body.id");

        List<String> again = batch(item("b", GOOD), item("a", GOOD), item("c", GOOD))
                .body("items.status", contains(201, 201, 201))
                .body("items.replayed", contains(true, true, null))
                .extract()
                .path("items.body.id");

        assertThat(again.subList(0, 2)).containsExactly(first.get(1), first.get(0));
        scene.get("/v1/opportunities").body("items", hasSize(3));
    }

    @Test
    void a_key_stands_for_one_request() {
        batch(item("a", GOOD)).body("items.status", contains(201));

        batch(item("a", GOOD.replace("Analyst", "Lead")), item("a", GOOD))
                .body("items.status", contains(422, 201))
                .body("items[0].problem.violations.field", contains("Idempotency-Key"));
    }

    @Test
    void what_was_never_understood_may_be_mended_under_its_key() {
        batch(item("a", NAMELESS)).body("items.status", contains(400));
        batch(item("a", GOOD)).body("items.status", contains(201));
    }

    @Test
    void a_batch_without_items_or_with_too_many_is_refused_whole() {
        send("/v1/opportunities/batch", "").statusCode(400).body("violations.field", hasItem("items"));
        send(
                        "/v1/opportunities/batch",
                        IntStream.range(0, 101)
                                .mapToObj(number -> item("k" + number, GOOD))
                                .collect(Collectors.joining(", ")))
                .statusCode(400)
                .body("violations.field", hasItem("items"));
        send("/v1/opportunities/batch", item("two words", GOOD))
                .statusCode(400)
                .body("violations.field", hasItem("items[0].key"));
        scene.get("/v1/opportunities").body("items", hasSize(0));
    }

    @Test
    void rounds_are_reported_over_many_at_a_time() {
        String opportunity = scene.open();
        String one = id(scene.schedule(opportunity, "2026-01-05T10:00:00Z"));
        String other = id(scene.schedule(opportunity, "2026-01-06T10:00:00Z"));
        String ahead = id(scene.schedule(opportunity, "2030-01-06T10:00:00Z"));
        String items = String.join(
                ", ",
                completion("1", one, "{}"),
                completion("2", "00000000-0000-7000-8000-000000000000", "{}"),
                completion("3", ahead, "{}"),
                completion("4", other, "{\"decisionDate\": \"2026-01-09\"}"));

        send("/v1/interviews/completions", items)
                .statusCode(200)
                .body("items.status", contains(200, 404, 422, 200))
                .body("items[0].body.state", equalTo("COMPLETED"))
                .body("items[2].problem.type", containsString("broken-rule"));
        send("/v1/interviews/completions", completion("1", one, "{}"))
                .body("items.status", contains(200))
                .body("items[0].body.state", equalTo("COMPLETED"));
        send("/v1/interviews/completions", completion("1", other, "{}")).body("items.status", contains(422));
        scene.get("/v1/interviews/" + ahead).body("state", equalTo("SCHEDULED"));
    }

    @Test
    void a_tenant_is_charged_by_items() {
        allowance.charge(new TenantId(scene.tenant()), limits.linesAtOnce() - 1);
        String items = IntStream.range(0, 100)
                .mapToObj(number -> item("k" + number, NAMELESS))
                .collect(Collectors.joining(", "));
        send("/v1/opportunities/batch", items).statusCode(429).header("Retry-After", notNullValue());
        scene.open();
    }

    private String openedBy(String key) {
        return batch(item(key, GOOD)).extract().path("items[0].body.id");
    }

    private ValidatableResponse batch(String... items) {
        return send("/v1/opportunities/batch", String.join(", ", items)).statusCode(200);
    }

    private ValidatableResponse send(String path, String items) {
        return scene.post(path, "{\"items\": [" + items + "]}").then();
    }

    private static String item(String key, String body) {
        return "{\"key\": \"%s\", \"body\": %s}".formatted(key, body);
    }

    private static String completion(String key, String interviewId, String body) {
        return "{\"key\": \"%s\", \"interviewId\": \"%s\", \"body\": %s}".formatted(key, interviewId, body);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
