package io.followthrough.reminder.api.preview;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request for a preview in the making. */
record Preview(Map<String, Object> body) {

    static Preview of(String endsAt, String timeZone) {
        return new Preview(
                Map.of("interview", Map.of("endsAt", endsAt, "timeZone", timeZone), "interviewers", List.of()));
    }

    Preview with(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return new Preview(Map.copyOf(changed));
    }

    Preview without(String field) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(field);
        return new Preview(Map.copyOf(changed));
    }

    Preview met(String... names) {
        return with(
                "interviewers",
                List.of(names).stream().map(name -> Map.of("name", name)).toList());
    }

    Response ask(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/timing/preview");
    }

    JsonPath answer(String token) {
        return ask(token).then().statusCode(200).extract().jsonPath();
    }
}
