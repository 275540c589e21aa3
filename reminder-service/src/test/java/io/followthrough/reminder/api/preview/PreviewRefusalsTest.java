package io.followthrough.reminder.api.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PreviewRefusalsTest {

    private static final String TOKEN = Tokens.service("preview");
    private static final String WHOLE = """
            {"interview": %s, "interviewers": %s %s}""";
    private static final String INTERVIEW = """
            {"endsAt": "2026-11-05T14:00:00Z", "timeZone": "Europe/Berlin"}""";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            interview             | null
            interview.endsAt      | {"timeZone": "Europe/Berlin"}
            interview.endsAt      | {"endsAt": "yesterday", "timeZone": "Europe/Berlin"}
            interview.endsAt      | {"endsAt": 1762351200, "timeZone": "Europe/Berlin"}
            interview.endsAt      | {"endsAt": "1899-12-31T23:59:59Z", "timeZone": "Europe/Berlin"}
            interview.endsAt      | {"endsAt": "+999999999-12-31T00:00:00Z", "timeZone": "Europe/Berlin"}
            interview.timeZone    | {"endsAt": "2026-11-05T14:00:00Z"}
            interview.timeZone    | {"endsAt": "2026-11-05T14:00:00Z", "timeZone": "Berlin"}
            interview.timeZone    | {"endsAt": "2026-11-05T14:00:00Z", "timeZone": "+01:00"}
            interview.startsAt    | {"endsAt": "2026-11-05T14:00:00Z", "timeZone": "Europe/Berlin", "startsAt": null}
            """)
    void the_interview_must_be_told(String field, String interview) {
        assertRefused(post(WHOLE.formatted(interview, "[]", "")), field);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            interviewers          | null
            interviewers[0]       | [null]
            interviewers[0].name  | [{}]
            interviewers[1].name  | [{"name": "Ana"}, {"name": " "}]
            interviewers[0].id    | [{"name": "Ana", "id": "1"}]
            interviewers[0].met   | [{"name": "Ana", "met": "yes"}]
            interviewers[0].email | [{"name": "Ana", "email": "ana@example.org"}]
            interviewers[1].id    | [{"name": "Ana", "id": "00000000-0000-0000-0000-000000000001"}, \
                                     {"name": "Ben", "id": "00000000-0000-0000-0000-000000000001"}]
            """)
    void the_panel_must_be_people(String field, String interviewers) {
        assertRefused(post(WHOLE.formatted(INTERVIEW, interviewers, "")), field);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            candidateTimeZone        | "candidateTimeZone": "Nowhere/City"
            decisionDate             | "decisionDate": "soon"
            decisionDate             | "decisionDate": "3000-01-01"
            region                   | "region": "Bavaria"
            region                   | "region": "TARGET"
            region                   | "region": 49
            referrer.name            | "referrer": {}
            references[0].name       | "references": [{"name": ""}]
            materials[0].description | "materials": [{"promisedFor": "2026-11-10"}]
            materials[0].promisedFor | "materials": [{"description": "Samples"}]
            materials[0].promisedFor | "materials": [{"description": "Samples", "promisedFor": "10 November"}]
            followUps[0].sentAt      | "followUps": [{}]
            followUps[1].sentAt      | "followUps": [{"sentAt": "2026-11-12T10:00:00Z"}, {"sentAt": "2026-11-01T10:00:00Z"}]
            followUps[0].channel     | "followUps": [{"sentAt": "2026-11-12T10:00:00Z", "channel": "EMAIL"}]
            secondFollowUpReason     | "secondFollowUpReason": " "
            employerResponded        | "employerResponded": "no"
            at                       | "at": "now"
            at                       | "at": "3000-01-01T00:00:00Z"
            mood                     | "mood": "calm"
            policy                   | "policy": []
            policy.followUpCap       | "policy": {"followUpCap": 3}
            policy.followUpCap       | "policy": {"followUpCap": null}
            policy.followUpCap       | "policy": {"followUpCap": "2"}
            policy.followUpCap       | "policy": {"followUpCap": 1.0}
            policy.noDateWaitDays    | "policy": {"noDateWaitDays": 6}
            policy.followUpGapDays   | "policy": {"followUpGapDays": 61}
            policy.followUpTime      | "policy": {"followUpTime": "25:00"}
            policy.followUpTime      | "policy": {"followUpTime": [10, 0]}
            policy.followUpTime      | "policy": {"followUpTime": "10:00:01"}
            policy.decisionDateRule  | "policy": {"decisionDateRule": "NEVER"}
            policy.businessDaysOnly  | "policy": {"businessDaysOnly": null}
            policy.restDays          | "policy": {"restDays": null}
            policy.restDays          | "policy": {"restDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"]}
            policy.holidayCalendar   | "policy": {"holidayCalendar": "DE-XX"}
            policy.holidays          | "policy": {"holidays": null}
            policy.holidays[0]       | "policy": {"holidays": ["Christmas"]}
            policy.thankYou          | "policy": {"thankYou": null}
            policy.thankYou.idealBy  | "policy": {"thankYou": {"idealBy": "PT1H"}}
            policy.thankYou.dueBy    | "policy": {"thankYou": {"dueBy": 86400}}
            policy.thankYou.mood     | "policy": {"thankYou": {"mood": "calm"}}
            policy.thankYou.graceUntil | "policy": {"thankYou": {"graceUntil": "PT49H"}}
            policy.debrief.nudges    | "policy": {"debrief": {"nudges": ["PT2H", "PT1H"]}}
            policy.debrief.nudges[0] | "policy": {"debrief": {"nudges": ["soon"]}}
            policy.quietHours.to     | "policy": {"quietHours": {"from": "08:00"}}
            policy.searchNudgeEveryDays | "policy": {"searchNudgeEveryDays": 0}
            policy.mood              | "policy": {"mood": "calm"}
            """)
    void what_else_is_told_must_make_sense(String field, String members) {
        assertRefused(post(WHOLE.formatted(INTERVIEW, "[]", ", " + members)), field);
    }

    @Test
    void a_decision_before_the_interview_is_a_broken_rule() {
        Response refused = post(WHOLE.formatted(INTERVIEW, "[]", ", \"decisionDate\": \"2026-11-04\""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.field")).isEqualTo(List.of("decisionDate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewers", "references", "materials", "followUps"})
    void fifty_of_anything_is_the_most(String field) {
        Map<String, Object> one = switch (field) {
            case "materials" -> Map.of("description", "Samples", "promisedFor", "2026-11-10");
            case "followUps" -> Map.of("sentAt", "2026-11-12T10:00:00Z");
            default -> Map.of("name", "Ana");
        };
        Preview preview = Preview.of("2026-11-05T14:00:00Z", "Europe/Berlin");

        preview.with(field, Collections.nCopies(50, one)).answer(TOKEN);
        assertRefused(preview.with(field, Collections.nCopies(51, one)).ask(TOKEN), field);
    }

    @Test
    void a_body_is_needed_and_a_token_too() {
        given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .post("/v1/timing/preview")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body(WHOLE.formatted(INTERVIEW, "[]", ""))
                .post("/v1/timing/preview")
                .then()
                .statusCode(401);
    }

    private static Response post(String body) {
        return given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/timing/preview");
    }

    private static void assertRefused(Response answer, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.field")).containsOnly(field);
    }
}
