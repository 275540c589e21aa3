package io.followthrough.reminder.api.policy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditingThePolicyTest {

    private static final String AUDIT = "/v1/audit/reminders";
    private static final Duration SOON = Duration.ofSeconds(90);

    private final PolicyCalls calls = new PolicyCalls("audited-" + UUID.randomUUID());

    @Test
    void it_is_known_who_changed_the_policy_and_when_all_plans_were_made_by_it() {
        calls.as(Tokens.admin(calls.tenant()))
                .header("If-Match", "*")
                .header("X-Correlation-Id", "the-request")
                .body("{\"followUpCap\": 1}")
                .put("/v1/policy")
                .then()
                .statusCode(200);

        await().atMost(SOON).untilAsserted(() -> audit("").body("items", hasSize(2)));
        audit("")
                .body("items.action", contains("POLICY_ROLLED_OUT", "POLICY_CHANGED"))
                .body("items.subject", contains("2", "2"))
                .body("items.actor", contains("admin-of-" + calls.tenant(), "admin-of-" + calls.tenant()))
                .body("items[0].roles", empty())
                .body("items[1].roles", contains("admin"))
                .body("items.correlationId", contains("the-request", "the-request"));
    }

    @Test
    void what_is_refused_or_changes_nothing_leaves_no_entry() {
        calls.put("*", "{}").then().statusCode(200);
        calls.put("\"7\"", "{\"followUpCap\": 1}").then().statusCode(412);
        calls.put("*", "{\"followUpCap\": 3}").then().statusCode(400);
        calls.as(Tokens.admin(calls.tenant()))
                .body("{\"policy\": {\"followUpCap\": 1}}")
                .post("/v1/policy/dry-run")
                .then()
                .statusCode(200);

        audit("").body("items", empty());
    }

    @Test
    void the_newest_come_first_page_by_page() {
        calls.put("*", "{\"followUpCap\": 1}").then().statusCode(200);
        calls.put("*", "{\"followUpCap\": 0}").then().statusCode(200);

        String next = audit("?action=POLICY_CHANGED&limit=1")
                .body("items.subject", contains("3"))
                .extract()
                .path("nextCursor");
        audit("?action=POLICY_CHANGED&limit=1&cursor=" + next)
                .body("items.subject", contains("2"))
                .body("nextCursor", nullValue());
    }

    @Test
    void another_tenants_admin_sees_nothing_of_it() {
        calls.put("*", "{\"followUpCap\": 1}").then().statusCode(200);

        calls.as(Tokens.admin("other-" + UUID.randomUUID()))
                .get(AUDIT)
                .then()
                .statusCode(200)
                .body("items", empty());
        audit("?action=POLICY_CHANGED").body("items[0].subject", equalTo("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidate", "coach", "service"})
    void an_admin_alone_reads_it(String group) {
        calls.as(Tokens.of(calls.tenant(), "somebody", group)).get(AUDIT).then().statusCode(403);
    }

    private ValidatableResponse audit(String query) {
        return calls.as(Tokens.admin(calls.tenant())).get(AUDIT + query).then().statusCode(200);
    }
}
