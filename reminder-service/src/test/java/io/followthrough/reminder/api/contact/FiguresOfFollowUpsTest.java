package io.followthrough.reminder.api.contact;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.HeldWrite;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whether follow-ups came in their window, of a month long ago; no figure is about few candidates. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FiguresOfFollowUpsTest {

    private static final String CONTACTS = """
            with made as (
              insert into follow_up (tenant_id, id, candidate_id, opportunity_id, interview_id, channel, ordinal, reason_given,
                breaches, sent_at)
              select ?, gen_random_uuid(), 'cand-' || n, gen_random_uuid(), gen_random_uuid(), 'EMAIL', 1, false, '',
                cast(? as timestamptz)
              from generate_series(1, ?) n returning *)
            insert into reminder (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, interview_id,
              about_type, opens_at, remind_at, due_at, local_date, trace, rejected_dates, quiet_hours, policy_version, state,
              passed, known_at)
            select tenant_id, gen_random_uuid(), 0, 'FOLLOW_UP:' || opportunity_id || ':' || interview_id || ':1', 'FOLLOW_UP',
              candidate_id, opportunity_id, interview_id, 'OPPORTUNITY', sent_at + cast(? as interval), '[]',
              sent_at + cast(? as interval), cast(sent_at as date), '[]', '[]', '{}', 1, 'DONE', 0, sent_at
            from made""";

    private final String tenant = "figures-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void contacts_are_counted_by_their_window_and_few_are_not_shown() {
        contacts(40, "2025-02-03T10:00:00Z", "-1 hour", "1 hour");
        contacts(25, "2025-02-04T10:00:00Z", "1 second", "1 hour");
        contacts(3, "2025-02-05T10:00:00Z", "-1 hour", "0 hours");
        contacts(20, "2025-03-05T10:00:00Z", "-1 hour", "0 hours");

        RestAssured.given()
                .auth()
                .oauth2(Tokens.admin(tenant))
                .get("/v1/insights/reminders?from=2025-02&to=2025-03")
                .then()
                .statusCode(200)
                .body("followUps[0].onTime", equalTo(40))
                .body("followUps[0].early", nullValue())
                .body("followUps[0].late", nullValue())
                .body("followUps[1].late", equalTo(20))
                .body("followUps[1].early", equalTo(0));
    }

    private void contacts(int number, String sentAt, String opensAfter, String dueAfter) {
        HeldWrite.atOnce(Service.REMINDER, CONTACTS, tenant, sentAt, number, opensAfter, dueAfter);
    }
}
