package io.followthrough.reminder.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ChangingThePolicyTest {

    private static final String DEFAULTS = """
        {"decisionDateRule":"OVERRIDE","noDateWaitDays":7,"followUpTime":"10:00","businessDaysOnly":true,\
        "restDays":["SATURDAY","SUNDAY"],"holidayCalendar":null,"holidays":[],"followUpCap":2,"followUpGapDays":7,\
        "thankYou":{"nudgeAfter":"PT2H","idealBy":"PT3H","dueBy":"PT24H","graceUntil":"PT48H"},\
        "debrief":{"nudges":["PT30M","PT20H","PT44H"],"dueBy":"PT24H","staleAfter":"PT48H"},\
        "quietHours":{"from":"21:00","to":"08:00"},"searchNudgeEveryDays":7,\
        "connectAfter":["VIDEO","ONSITE","PANEL","TECHNICAL","INFORMAL"]}\
        """;

    private PolicyCalls calls;

    @BeforeEach
    void openTenant() {
        calls = new PolicyCalls("policy-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void every_tenant_begins_with_the_defaults() {
        Response policy = calls.read();

        assertThat(policy.asString()).isEqualTo(DEFAULTS);
        assertThat(policy.header("ETag")).isEqualTo("\"1\"");
        assertThat(calls.history().getList("items.policyVersion")).isEqualTo(List.of(1));
    }

    @Test
    void what_is_put_stands_and_what_is_left_out_has_its_default() {
        Response put = calls.put("\"1\"", """
            {"followUpCap": 1, "holidays": ["2026-12-25", "2026-12-08"], "quietHours": null}\
            """);

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"2\"");
        Response read = calls.read();
        assertThat(read.asString())
                .isEqualTo(put.asString())
                .isEqualTo(DEFAULTS.replace("\"followUpCap\":2", "\"followUpCap\":1")
                        .replace("\"holidays\":[]", "\"holidays\":[\"2026-12-08\",\"2026-12-25\"]")
                        .replace("{\"from\":\"21:00\",\"to\":\"08:00\"}", "null"));
        assertThat(calls.put("{}").asString()).isEqualTo(DEFAULTS);
    }

    @Test
    void what_was_read_can_be_put_again_and_changes_nothing() {
        calls.put("{\"quietHours\": null, \"followUpTime\": \"09:30\"}");

        Response again = calls.put("\"2\"", calls.read().asString());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(calls.history().getList("items.policyVersion")).isEqualTo(List.of(2, 1));
    }

    @Test
    void a_change_must_know_what_it_replaces() {
        calls.put("{\"followUpCap\": 1}");

        Response without = calls.as(Tokens.admin(calls.tenant())).body("{}").put("/v1/policy");
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(calls.put("\"1\"", "{}").statusCode()).isEqualTo(412);
        assertThat(calls.read().jsonPath().getInt("followUpCap")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidate", "coach", "service"})
    void an_admin_alone_changes_it_and_all_may_read_it(String group) {
        String token = Tokens.of(calls.tenant(), "somebody", group);

        assertThat(calls.as(token).get("/v1/policy").statusCode()).isEqualTo(200);
        assertThat(calls.as(token)
                        .header("If-Match", "*")
                        .body("{}")
                        .put("/v1/policy")
                        .statusCode())
                .isEqualTo(403);
        assertThat(calls.as(token).get("/v1/policy/history").statusCode())
                .isEqualTo(group.equals("service") ? 200 : 403);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        body                  | []
        body                  | null
        mood                  | {"mood": "calm"}
        decisionDateRule      | {"decisionDateRule": "SOON"}
        noDateWaitDays        | {"noDateWaitDays": 31}
        followUpTime          | {"followUpTime": "noon"}
        businessDaysOnly      | {"businessDaysOnly": "yes"}
        restDays              | {"restDays": null}
        restDays              | {"restDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"]}
        restDays[0]           | {"restDays": ["FREITAG"]}
        holidayCalendar       | {"holidayCalendar": "Bavaria"}
        holidayCalendar       | {"holidayCalendar": "de-by"}
        holidayCalendar       | {"holidayCalendar": "DE-XX"}
        holidayCalendar       | {"holidayCalendar": ""}
        holidays[1]           | {"holidays": ["2026-12-25", "2026-02-30"]}
        followUpCap           | {"followUpCap": 3}
        followUpGapDays       | {"followUpGapDays": 6}
        thankYou.dueBy        | {"thankYou": {"idealBy": "PT25H"}}
        thankYou.graceUntil   | {"thankYou": {"graceUntil": "PT48H1M"}}
        debrief.staleAfter    | {"debrief": {"staleAfter": "PT49H"}}
        debrief.nudges        | {"debrief": {"nudges": []}}
        quietHours.to         | {"quietHours": {"from": "08:00", "to": "08:00"}}
        searchNudgeEveryDays  | {"searchNudgeEveryDays": 31}
        """)
    void a_policy_that_breaks_the_rules_is_refused_by_field(String field, String body) {
        Response refused = calls.put(body);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("violations.field")).containsOnly(field);
        assertThat(calls.read().header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void every_fault_is_named_at_once() {
        Response refused = calls.put("{\"followUpCap\": 3, \"noDateWaitDays\": 1, \"followUpGapDays\": 61}");

        assertThat(refused.jsonPath().getList("violations.field"))
                .isEqualTo(List.of("noDateWaitDays", "followUpCap", "followUpGapDays"));
    }

    @Test
    void days_of_rest_and_a_calendar_of_holidays_are_chosen_and_told() {
        try (EventLog log = EventLog.of(Topic.REMINDERS, calls.tenant())) {
            Response put = calls.put("{\"restDays\": [\"SATURDAY\", \"FRIDAY\"], \"holidayCalendar\": \"EG\"}");

            assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
            assertThat(calls.read().jsonPath().getList("restDays")).isEqualTo(List.of("FRIDAY", "SATURDAY"));
            PolicyChanged told = log.awaitFirst(PolicyChanged.class, changed -> true);
            assertThat(told.policy().restDays()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
            assertThat(told.policy().holidayCalendar()).isEqualTo("EG");
        }
    }

    /** As a release before days of rest has stored it: without either field, and without quiet hours. */
    @Test
    void a_policy_that_was_stored_before_rests_on_saturday_and_sunday() throws SQLException {
        calls.put("{\"followUpCap\": 1, \"quietHours\": null}");
        try (Connection database = Infrastructure.running().superuser(Service.REMINDER.databaseName());
                PreparedStatement statement = database.prepareStatement("""
                        update tenant_policy set document =
                          (((document::jsonb - 'restDays') - 'holidayCalendar') - 'connectAfter')::text where tenant_id = ?""")) {
            statement.setString(1, calls.tenant());
            assertThat(statement.executeUpdate()).isOne();
        }

        assertThat(calls.read().asString())
                .isEqualTo(DEFAULTS.replace("\"followUpCap\":2", "\"followUpCap\":1")
                        .replace("{\"from\":\"21:00\",\"to\":\"08:00\"}", "null"));
    }

    @Test
    void the_change_is_told_whole() {
        try (EventLog log = EventLog.of(Topic.REMINDERS, calls.tenant())) {
            calls.put("{\"followUpCap\": 1, \"quietHours\": null}");

            PolicyChanged told = log.awaitFirst(PolicyChanged.class, changed -> true);

            assertThat(told.policyVersion()).isEqualTo(2);
            assertThat(told.policy().followUpCap()).isEqualTo(1);
            assertThat(told.policy().quietHours()).isNull();
            assertThat(log.all())
                    .singleElement()
                    .satisfies(event -> assertThat(event.key()).isEqualTo(calls.tenant()));
        }
    }

    @Test
    void the_history_keeps_every_version_and_who_made_it() {
        calls.put("{\"followUpCap\": 1}");
        calls.put("{\"followUpCap\": 0}");

        JsonPath history = calls.history();

        assertThat(history.getList("items.policyVersion")).isEqualTo(List.of(3, 2, 1));
        assertThat(history.getList("items.policy.followUpCap")).isEqualTo(List.of(0, 1, 2));
        assertThat(history.getList("items.changedBy", String.class))
                .containsExactly("admin-of-" + calls.tenant(), "admin-of-" + calls.tenant(), null);
        assertThat(history.getString("nextCursor")).isNull();
    }

    @Test
    void the_history_comes_in_pages() {
        calls.put("{\"followUpCap\": 1}");
        calls.put("{\"followUpCap\": 0}");
        String cursor = page("").getString("nextCursor");

        JsonPath second = page("&cursor=" + cursor);
        JsonPath third = page("&cursor=" + second.getString("nextCursor"));

        assertThat(second.getList("items.policyVersion")).isEqualTo(List.of(2));
        assertThat(third.getList("items.policyVersion")).isEqualTo(List.of(1));
        assertThat(third.getString("nextCursor")).isNull();
    }

    @Test
    void another_tenants_policy_is_another() {
        calls.put("{\"followUpCap\": 1}");

        PolicyCalls others = new PolicyCalls(calls.tenant() + "-other");

        assertThat(others.read().asString()).isEqualTo(DEFAULTS);
        assertThat(others.history().getList("items")).hasSize(1);
    }

    @Test
    void a_preview_rests_on_it_and_names_its_version() {
        calls.put("{\"noDateWaitDays\": 14}");

        JsonPath preview = calls.as(Tokens.candidate(calls.tenant(), "cand-1"))
                .body("""
                    {"interview": {"endsAt": "2026-11-05T14:00:00Z", "timeZone": "Europe/Berlin"},
                     "interviewers": [], "policy": {"followUpTime": "12:00"}}\
                    """)
                .post("/v1/timing/preview")
                .jsonPath();

        assertThat(preview.getLong("policyVersion")).isEqualTo(2);
        assertThat(preview.getList("reminders.find { it.kind == 'FOLLOW_UP' }.remindAt", String.class))
                .containsExactly("2026-11-19T11:00:00Z");
    }

    private JsonPath page(String cursor) {
        return calls.as(Tokens.admin(calls.tenant()))
                .get("/v1/policy/history?limit=1" + cursor)
                .jsonPath();
    }
}
