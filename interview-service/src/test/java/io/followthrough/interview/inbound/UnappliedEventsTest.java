package io.followthrough.interview.inbound;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.UnusableEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be taken in is counted and listed; no answer of this service rests on it but receipts, which stay open. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnappliedEventsTest {

    private final String tenant = "unapplied-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_event_that_cannot_be_read_is_noted_with_what_its_headers_name() {
        UnusableEvents events = new UnusableEvents(Service.INTERVIEW, tenant);
        try (EventSender sender = new EventSender(tenant)) {
            events.checkNoted(
                    sender,
                    type -> UUID.nameUUIDFromBytes(type.name().getBytes(StandardCharsets.UTF_8))
                            .toString());
        }
        int number = events.types().size();
        String first = deadLetters(tenant, "limit=2")
                .body("items", hasSize(2))
                .body("items.cause", everyItem(equalTo("UNREADABLE")))
                .body("items.failedAt", everyItem(notNullValue()))
                .body("items.type", everyItem(startsWith("io.followthrough")))
                .extract()
                .path("nextCursor");
        deadLetters(tenant, "limit=200&cursor=" + first).body("items", hasSize(number - 2));
        deadLetters("other-" + tenant, "limit=200").body("items", empty());
    }

    private static ValidatableResponse deadLetters(String tenant, String query) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.admin(tenant))
                .get("/v1/dead-letters/interviews?" + query)
                .then()
                .statusCode(200);
    }
}
