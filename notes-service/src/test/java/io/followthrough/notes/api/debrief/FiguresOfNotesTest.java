package io.followthrough.notes.api.debrief;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How soon people were thanked and how fresh the memory was, of a month long ago; no figure is about few candidates. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FiguresOfNotesTest {

    private static final String ROUNDS = """
            with round as (
              insert into known_interview (tenant_id, id, opportunity_id, candidate_id, state, starts_at, ends_at, time_zone,
                interviewers)
              select ?, gen_random_uuid(), gen_random_uuid(), 'cand-' || n, 'COMPLETED', at, at, 'UTC',
                '[{"id": "' || gen_random_uuid() || '", "name": "Lin Chen", "met": true},'
                || ' {"id": "' || gen_random_uuid() || '", "name": "Was Away", "met": false}]'
              from generate_series(1, ?) n, cast(? as timestamptz) as at
              returning *),
            debriefed as (
              insert into debrief (tenant_id, interview_id, version, candidate_id, content, written_at)
              select tenant_id, id, 0, candidate_id, '{}',
                '{"selfRating": "' || to_char((ends_at + cast(? as interval)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"}'
              from round returning 1)
            insert into message (tenant_id, id, version, candidate_id, opportunity_id, interview_id, recipient_id, kind, channel,
              body, findings, missing, drafted_at, sent_at)
            select tenant_id, gen_random_uuid(), 0, candidate_id, opportunity_id, id,
              cast(cast(interviewers as jsonb)->0->>'id' as uuid), 'THANK_YOU', 'EMAIL', '', '[]', '[]', ends_at,
              ends_at + cast(? as interval)
            from round""";

    private final String tenant = "figures-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void tiers_and_freshness_are_counted_by_month_and_few_are_not_shown() {
        rounds(30, "2025-02-03T10:00:00Z", "24 hours", "3 hours");
        rounds(25, "2025-02-04T10:00:00Z", "24 hours 1 second", "3 hours 1 second");
        rounds(6, "2025-02-05T10:00:00Z", "49 hours", "49 hours");
        rounds(21, "2025-03-05T10:00:00Z", "1 hour", null);

        RestAssured.given()
                .auth()
                .oauth2(Tokens.admin(tenant))
                .get("/v1/insights/notes?from=2025-02&to=2025-03")
                .then()
                .statusCode(200)
                .body("thankYous[0].month", equalTo("2025-02"))
                .body("thankYous[0].ideal", equalTo(30))
                .body("thankYous[0].onTime", nullValue())
                .body("thankYous[0].grace", equalTo(0))
                .body("thankYous[0].late", nullValue())
                .body("debriefs[0].fresh", equalTo(30))
                .body("debriefs[0].ageing", nullValue())
                .body("debriefs[0].stale", nullValue())
                .body("debriefs[0].none", equalTo(0))
                .body("thankYous[1].notSent", equalTo(21))
                .body("debriefs[1].fresh", equalTo(21));
    }

    private void rounds(int number, String endedAt, String debriefedAfter, @Nullable String thankedAfter) {
        HeldWrite.atOnce(Service.NOTES, ROUNDS, tenant, number, endedAt, debriefedAfter, thankedAfter);
    }
}
