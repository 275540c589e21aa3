package io.followthrough.reminder.api.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PreviewingTimingTest {

    private static final String FOLLOW_UP = "reminders.find { it.kind == 'FOLLOW_UP' }";
    private static final String TOKEN = Tokens.candidate("preview", "cand-1");

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Preview THURSDAY = Preview.of("2026-11-05T14:00:00Z", "Europe/Berlin");

    @ParameterizedTest(name = "I = {0}, D = {1}, {2}: {3}")
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            2026-11-05 | none       | none                                  | 2026-11-12
            2026-11-05 | 2026-11-06 | none                                  | 2026-11-09
            2026-11-05 | 2026-11-06 | businessDaysOnly=false                | 2026-11-08
            2026-11-02 | 2026-11-06 | decisionDateRule=AT_LEAST_A_WEEK      | 2026-11-09
            2026-11-02 | 2026-11-24 | none                                  | 2026-11-25
            """)
    void the_worked_examples(String interview, @Nullable String decision, @Nullable String change, String followUp) {
        Preview preview = Preview.of(interview + "T14:00:00Z", "Europe/Berlin");
        Preview decided = decision == null ? preview : preview.with("decisionDate", decision);
        Preview asked = change == null ? decided : decided.with("policy", field(change));

        JsonPath answer = asked.answer(TOKEN);

        assertThat(answer.getString(FOLLOW_UP + ".localDate")).isEqualTo(followUp);
        assertThat(answer.getList(FOLLOW_UP + ".remindAt", String.class)).containsExactly(followUp + "T09:00:00Z");
    }

    @Test
    void a_date_says_why_and_what_it_passed_over() {
        JsonPath answer = THURSDAY.with("decisionDate", "2026-11-06").answer(TOKEN);

        assertThat(answer.getLong("policyVersion")).isEqualTo(1);
        assertThat(answer.getList(FOLLOW_UP + ".rejectedDates"))
                .isEqualTo(List.of(
                        Map.of("date", "2026-11-07", "rules", List.of("R27", "WEEKEND")),
                        Map.of("date", "2026-11-08", "rules", List.of("WEEKEND"))));
        assertThat(answer.getList(FOLLOW_UP + ".trace.rule", String.class)).startsWith("R24");
        assertThat(answer.getList("reminders.trace", List.class)).noneMatch(List::isEmpty);
        assertThat(answer.getList("advice.kind")).isEqualTo(List.of("NO_POSTING"));
        assertThat(answer.getList("advice[0].trace.rule")).isEqualTo(List.of("R20"));
    }

    @Test
    void the_example_of_the_description_is_answered_as_it_says() {
        JsonPath expected = JsonPath.from(example(PreviewAnswer.class));

        JsonPath answer = JsonPath.from(given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .body(example(PreviewRequest.class))
                .post("/v1/timing/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(answer.getMap("verdict")).isEqualTo(expected.getMap("verdict"));
        assertThat(answer.getList("advice")).isEqualTo(expected.getList("advice"));
        assertThat(withoutAbout(answer.getMap(FOLLOW_UP))).isEqualTo(withoutAbout(expected.getMap(FOLLOW_UP)));
    }

    /** In 2027 Corpus Christi is on Thursday 27 May; they decide on the Wednesday before. In Cairo one rests on Friday. */
    @ParameterizedTest(name = "policy {0}, region {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {}                                                                  | -     | 2027-05-27 | -
            {"holidayCalendar": "DE-BY"}                                        | -     | 2027-05-28 | Corpus Christi (DE-BY)
            {"holidayCalendar": "DE-BE"}                                        | DE-BY | 2027-05-28 | Corpus Christi (DE-BY)
            {"holidayCalendar": "DE-BY"}                                        | US-NY | 2027-05-27 | -
            {"holidayCalendar": "DE-BY", "restDays": ["FRIDAY", "SATURDAY"]}    | -     | 2027-05-30 | Corpus Christi (DE-BY)
            {"holidayCalendar": "DE-BY", "restDays": [], "holidays": ["2027-05-28"]} | - | 2027-05-29 | Corpus Christi (DE-BY)
            {"holidayCalendar": "DE-BY", "businessDaysOnly": false}             | -     | 2027-05-27 | -
            """)
    void follow_ups_avoid_the_days_of_rest_of_the_policy_and_the_holidays_of_the_region(
            String policy, @Nullable String region, String followUp, @Nullable String holiday) {
        Preview preview = Preview.of("2027-05-10T14:00:00Z", "Europe/Berlin")
                .with("decisionDate", "2027-05-26")
                .with("policy", new JsonPath(policy).getMap(""));

        JsonPath answer = (region == null ? preview : preview.with("region", region)).answer(TOKEN);

        String path = "reminders.find { it.kind == 'FOLLOW_UP' }.";
        assertThat(answer.getString(path + "localDate")).isEqualTo(followUp);
        assertThat(answer.getList(path + "rejectedDates.holiday", String.class))
                .filteredOn(Objects::nonNull)
                .isEqualTo(holiday == null ? List.of() : List.of(holiday));
        assertThat(answer.getList(path + "trace.text", String.class))
                .filteredOn(text -> text.contains("Corpus"))
                .isEqualTo(
                        holiday == null ? List.of() : List.of("Not on Thursday 27 May 2027: it is " + holiday + "."));
    }

    @Test
    void hours_after_the_end_are_elapsed_time() {
        JsonPath answer = Preview.of("2026-10-31T19:00:00Z", "America/New_York")
                .met("Ana")
                .answer(TOKEN);

        assertThat(answer.getString("reminders.find { it.kind == 'THANK_YOU' }.dueAt"))
                .isEqualTo("2026-11-01T19:00:00Z");
    }

    @Test
    void reminders_are_about_whom_the_caller_named() {
        UUID ana = UUID.randomUUID();
        JsonPath answer = THURSDAY.with(
                        "interviewers",
                        List.of(
                                Map.of("id", ana, "name", "Ana"),
                                Map.of("name", "Ben"),
                                Map.of("name", "Away", "met", false)))
                .with("referrer", Map.of("name", "Rita"))
                .with("references", List.of(Map.of("name", "Ron")))
                .with("materials", List.of(Map.of("description", "Samples", "promisedFor", "2026-11-10")))
                .answer(TOKEN);

        assertThat(answer.getList("reminders.findAll { it.kind == 'THANK_YOU' }.about"))
                .isEqualTo(List.of(
                        Map.of("type", "INTERVIEWER", "id", ana.toString(), "name", "Ana"),
                        Map.of("type", "INTERVIEWER", "name", "Ben")));
        assertThat(about(answer, "THANK_REFERRER")).isEqualTo(Map.of("type", "REFERRER", "name", "Rita"));
        assertThat(about(answer, "BRIEF_REFERENCE")).isEqualTo(Map.of("type", "REFERENCE", "name", "Ron"));
        assertThat(about(answer, "MATERIAL")).isEqualTo(Map.of("type", "MATERIAL", "name", "Samples"));
        assertThat(answer.getString("reminders.find { it.kind == 'MATERIAL' }.dueAt"))
                .isEqualTo("2026-11-10T16:00:00Z");
        assertThat(answer.getList("reminders.dueAt", String.class)).isSorted();
    }

    @ParameterizedTest(name = "at {0}: {1} until {2} because of {3}")
    @CsvSource(nullValues = "none", textBlock = """
            2026-11-05T15:00:00Z, WAIT,    2026-11-11T23:00:00Z, R31
            2026-11-11T22:59:59Z, WAIT,    2026-11-11T23:00:00Z, R31
            2026-11-11T23:00:00Z, GO,      2026-11-13T23:00:00Z, R25
            2026-11-13T23:00:00Z, OVERDUE, none,                 R24
            """)
    void the_verdict_is_told_at_the_instant_asked_for(String at, String state, @Nullable String until, String rule) {
        JsonPath answer = THURSDAY.with("at", at).answer(TOKEN);

        assertThat(answer.getString("verdict.state")).isEqualTo(state);
        assertThat(answer.getString("verdict.until")).isEqualTo(until);
        assertThat(answer.getString("verdict.trace[0].rule")).isEqualTo(rule);
    }

    @Test
    void without_an_instant_there_is_no_verdict() {
        assertThat(THURSDAY.answer(TOKEN).getMap("")).doesNotContainKey("verdict");
    }

    @Test
    void an_answer_of_the_employer_stops_everything_and_no_date_is_made_up_for_it() {
        JsonPath answer = THURSDAY.with("employerResponded", true)
                .with("decisionDate", "2026-11-06")
                .with("at", "2026-11-20T12:00:00Z")
                .answer(TOKEN);

        assertThat(answer.getList("reminders.kind")).doesNotContain("FOLLOW_UP");
        assertThat(answer.getString("verdict.state")).isEqualTo("STOP");
        assertThat(answer.getString("verdict.trace[0].rule")).isEqualTo("R32");
        assertThat(answer.getString("verdict.trace[0].text")).startsWith("They have answered, so");
    }

    @Test
    void the_second_follow_up_needs_a_reason_and_there_is_no_third() {
        Preview once = THURSDAY.with("followUps", List.of(Map.of("sentAt", "2026-11-12T10:00:00Z")))
                .with("at", "2026-11-12T12:00:00Z");
        Preview reasoned = once.with("secondFollowUpReason", "An article they will like");
        Preview twice = reasoned.with(
                "followUps",
                List.of(Map.of("sentAt", "2026-11-12T10:00:00Z"), Map.of("sentAt", "2026-11-19T10:00:00Z")));

        assertThat(once.answer(TOKEN).getList("reminders.kind")).doesNotContain("FOLLOW_UP");
        assertThat(reasoned.answer(TOKEN).getString(FOLLOW_UP + ".localDate")).isEqualTo("2026-11-19");
        JsonPath stopped = twice.answer(TOKEN);
        assertThat(stopped.getList("reminders.kind")).doesNotContain("FOLLOW_UP");
        assertThat(stopped.getString("verdict.state")).isEqualTo("STOP");
        assertThat(stopped.getString("verdict.trace[0].rule")).isEqualTo("R28");
    }

    @Test
    void quiet_hours_are_the_candidates_and_null_means_none() {
        Preview late = Preview.of("2026-11-05T20:30:00Z", "Europe/Berlin").met("Ana");
        String thankYou = "reminders.find { it.kind == 'THANK_YOU' }.remindAt[0]";

        assertThat(late.answer(TOKEN).getString(thankYou)).isEqualTo("2026-11-06T07:00:00Z");
        assertThat(late.with("candidateTimeZone", "America/New_York")
                        .answer(TOKEN)
                        .getString(thankYou))
                .isEqualTo("2026-11-05T22:30:00Z");
        java.util.Map<String, Object> none = new java.util.HashMap<>();
        none.put("quietHours", null);
        assertThat(late.with("policy", none).answer(TOKEN).getString(thankYou)).isEqualTo("2026-11-05T22:30:00Z");
    }

    @Test
    void a_part_of_a_policy_field_leaves_its_other_parts_as_they_are() {
        JsonPath answer = THURSDAY.met("Ana")
                .with("policy", Map.of("thankYou", Map.of("dueBy", "PT12H")))
                .answer(TOKEN);

        String thankYou = "reminders.find { it.kind == 'THANK_YOU' }";
        assertThat(answer.getString(thankYou + ".dueAt")).isEqualTo("2026-11-06T02:00:00Z");
        assertThat(answer.getString(thankYou + ".until")).isEqualTo("2026-11-07T14:00:00Z");
    }

    @Test
    void every_role_may_ask_and_all_hear_the_same() {
        Preview preview = THURSDAY.met("Ana").with("at", "2026-11-06T10:00:00Z");
        String answer = preview.ask(TOKEN).asString();

        assertThat(List.of(
                        Tokens.coach("preview", "coach-1"),
                        Tokens.admin("preview"),
                        Tokens.service("another-tenant"),
                        TOKEN))
                .allSatisfy(token -> assertThat(preview.ask(token).asString()).isEqualTo(answer));
    }

    @Test
    void nothing_is_published() {
        String tenant = "preview-" + UUID.randomUUID().toString().substring(0, 8);
        try (EventLog log = EventLog.of(Topic.REMINDERS, tenant)) {
            THURSDAY.met("Ana").answer(Tokens.service(tenant));

            assertThat(log.all()).isEmpty();
        }
    }

    private static Object about(JsonPath answer, String kind) {
        return answer.get("reminders.find { it.kind == '" + kind + "' }.about");
    }

    private static Map<String, Object> field(String assignment) {
        String[] parts = assignment.split("=");
        return Map.of(parts[0], parts[1].equals("false") ? Boolean.FALSE : parts[1]);
    }

    private static String example(Class<?> body) {
        return body.getAnnotation(Schema.class).examples()[0];
    }

    /** A preview makes up the opportunity's id. */
    private static Map<String, Object> withoutAbout(Map<String, Object> reminder) {
        Map<String, Object> rest = new HashMap<>(reminder);
        rest.remove("about");
        return rest;
    }
}
