package io.followthrough.notes.api.message.template;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditingTemplatesTest {

    private static final String AUDIT = "/v1/audit/notes";

    private final String tenant = "audited-" + UUID.randomUUID();

    @Test
    void it_is_known_who_changed_and_who_deleted_a_template() {
        put("*", "{\"text\": \"Liebe {recipient}, danke!\"}").statusCode(200);
        put("*", "{\"text\": \"Liebe {recipient}!\"}").statusCode(200);
        put("*", "{\"text\": null}").statusCode(200);

        audit("")
                .body("items.action", contains("TEMPLATE_DELETED", "TEMPLATE_CHANGED", "TEMPLATE_CHANGED"))
                .body("items.subject", contains("THANK_YOU", "THANK_YOU", "THANK_YOU"))
                .body("items[0].actor", equalTo("admin-of-" + tenant))
                .body("items[0].roles", contains("admin"))
                .body("items[0].correlationId", equalTo("the-request"));
        audit("?action=TEMPLATE_DELETED").body("items.action", contains("TEMPLATE_DELETED"));
    }

    @Test
    void what_is_refused_or_changes_nothing_leaves_no_entry() {
        put("*", "{\"text\": null}").statusCode(200);
        put("\"7\"", "{\"text\": \"Liebe {recipient}!\"}").statusCode(412);
        put("*", "{\"text\": \"Dear {recipient.getClass}\"}").statusCode(400);

        audit("").body("items", empty());
    }

    @Test
    void the_newest_come_first_page_by_page() {
        put("*", "{\"text\": \"Liebe {recipient}!\"}").statusCode(200);
        put("*", "{\"text\": null}").statusCode(200);

        String next = audit("?limit=1")
                .body("items.action", contains("TEMPLATE_DELETED"))
                .extract()
                .path("nextCursor");
        audit("?limit=1&cursor=" + next)
                .body("items.action", contains("TEMPLATE_CHANGED"))
                .body("nextCursor", nullValue());
    }

    @Test
    void another_tenants_admin_sees_nothing_of_it() {
        put("*", "{\"text\": \"Liebe {recipient}!\"}").statusCode(200);

        as(Tokens.admin("other-" + UUID.randomUUID()))
                .get(AUDIT)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidate", "coach", "service"})
    void an_admin_alone_reads_it(String group) {
        as(Tokens.of(tenant, "somebody", group)).get(AUDIT).then().statusCode(403);
    }

    private ValidatableResponse put(String ifMatch, String body) {
        return as(Tokens.admin(tenant))
                .header("If-Match", ifMatch)
                .header("X-Correlation-Id", "the-request")
                .body(body)
                .put("/v1/templates/THANK_YOU")
                .then();
    }

    private ValidatableResponse audit(String query) {
        return as(Tokens.admin(tenant)).get(AUDIT + query).then().statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
