package io.followthrough.reminder.api;

import static org.hamcrest.Matchers.hasItem;

import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instants that no calendar holds, and no database either, are refused by the name of their field. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OutOfCalendarTest {

    private static final String ID = "01936f0e-7a3b-7c4d-9e5f-0a1b2c3d4e5f";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POST | /v1/reminders/ID/completion | doneAt    | {"doneAt": "FAR"}
            POST | /v1/reminders/ID/snooze     | until     | {"until": "FAR"}
            POST | /v1/follow-ups              | sentAt    | {"opportunityId": "ID", "channel": "EMAIL", "sentAt": "FAR"}
            PUT  | /v1/sandbox/clock           | now       | {"now": "FAR"}
            GET  | /v1/reminders               | dueBefore | FAR
            GET  | /v1/verdicts/ID             | at        | FAR
            """)
    void is_refused(String method, String path, String field, String value) {
        try (Scene scene = new Scene("-sandbox")) {
            for (String far : List.of("1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "+300000-01-01T00:00:00Z")) {
                String given = value.replace("FAR", far).replace("ID", ID);
                RequestSpecification request = scene.asService().header("If-Match", "*");
                RequestSpecification whole =
                        "GET".equals(method) ? request.queryParam(field, given) : request.body(given);
                whole.request(method, path.replace("ID", ID))
                        .then()
                        .statusCode(400)
                        .body("violations.field", hasItem(field));
            }
        }
    }
}
