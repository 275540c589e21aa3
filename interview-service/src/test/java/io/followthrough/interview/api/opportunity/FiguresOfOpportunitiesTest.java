package io.followthrough.interview.api.opportunity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.HeldWrite;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far opportunities came, of months long ago; none of the figures is about few candidates. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FiguresOfOpportunitiesTest {

    private static final String OPPORTUNITIES = """
            insert into opportunity (tenant_id, id, version, candidate_id, employer, role, opened_at, status, outcome)
            select ?, gen_random_uuid(), 0, 'cand-' || n, 'Contoso', 'Analyst', cast(? as timestamptz), ?, ?
            from generate_series(1, ?) n""";

    private static final String ROUNDS = """
            insert into interview (tenant_id, id, version, opportunity_id, candidate_id, kind, state, starts_at, ends_at,
              time_zone, outcome)
            select o.tenant_id, gen_random_uuid(), 0, o.id, o.candidate_id, 'VIDEO', 'COMPLETED', o.opened_at, o.opened_at,
              'UTC', ? from opportunity o where o.tenant_id = ? and o.status = ? and o.outcome is null
              and o.opened_at = cast(? as timestamptz)""";

    private final String tenant = "figures-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void stages_are_counted_by_month_and_few_are_not_shown() {
        opened("2025-01-31T23:59:59Z", "OPEN", null, 25);
        opened("2025-02-01T00:00:00Z", "OPEN", null, 30);
        opened("2025-02-02T00:00:00Z", "CLOSED", null, 22);
        rounds("2025-02-02T00:00:00Z", "CLOSED", "ADVANCED");
        opened("2025-02-03T00:00:00Z", "CLOSED", "OFFER_ACCEPTED", 7);
        opened("2025-02-04T00:00:00Z", "VOIDED", null, 50);
        opened("2025-03-01T00:00:00Z", "OPEN", null, 19);

        figures("from=2025-01&to=2025-04")
                .body("opportunities.month", contains("2025-01", "2025-02", "2025-03", "2025-04"))
                .body("opportunities[0].opened", equalTo(25))
                .body("opportunities[0].offered", equalTo(0))
                .body("opportunities[1].opened", equalTo(30))
                .body("opportunities[1].interviewed", equalTo(0))
                .body("opportunities[1].advanced", nullValue())
                .body("opportunities[1].offered", nullValue())
                .body("opportunities[2].opened", nullValue())
                .body("opportunities[2].interviewed", nullValue())
                .body("opportunities[3].opened", equalTo(0));
    }

    @Test
    void a_month_is_drawn_once_so_that_two_answers_differ_by_nothing() {
        opened("2025-05-05T00:00:00Z", "OPEN", null, 40);
        figures("from=2025-05&to=2025-05").body("opportunities[0].opened", equalTo(40));

        opened("2025-05-06T00:00:00Z", "OPEN", null, 1);

        figures("from=2025-04&to=2025-06").body("opportunities[1].opened", equalTo(40));
    }

    @Test
    void months_that_may_still_change_are_left_out() {
        figures("from=2099-01&to=2099-12").body("opportunities", empty());
    }

    @Test
    void months_are_named_in_their_order_and_at_most_two_years() {
        refused("from=2025-02&to=2025-01", "to");
        refused("from=2024-01&to=2026-01", "to");
        refused("from=2025-13&to=2026-01", "from");
        refused("from=2025-01", "to");
    }

    private ValidatableResponse figures(String query) {
        return asService(query).statusCode(200);
    }

    private void refused(String query, String parameter) {
        asService(query).statusCode(400).body("violations.field", hasItem(parameter));
    }

    private ValidatableResponse asService(String query) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.service(tenant))
                .get("/v1/insights/interviews?" + query)
                .then();
    }

    private void opened(String at, String status, @Nullable String outcome, int number) {
        HeldWrite.atOnce(Service.INTERVIEW, OPPORTUNITIES, tenant, at, status, outcome, number);
    }

    private void rounds(String openedAt, String status, String outcome) {
        HeldWrite.atOnce(Service.INTERVIEW, ROUNDS, outcome, tenant, status, openedAt);
    }
}
