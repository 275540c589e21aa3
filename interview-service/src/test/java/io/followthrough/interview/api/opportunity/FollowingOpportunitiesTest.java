package io.followthrough.interview.api.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.FollowedPages;
import io.followthrough.testkit.HeldWrite;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What has changed of opportunities and rounds since a last page. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingOpportunitiesTest {

    private static final String TOUCH = "update opportunity set source = 'Held' where tenant_id = ? and id = ?";

    private final HiringScene scene = new HiringScene("following");
    private final FollowedPages opportunities = of("/v1/opportunities");
    private final FollowedPages rounds = of("/v1/interviews");

    @Test
    void what_has_changed_is_told_in_the_order_of_change_and_once() {
        String first = scene.open();
        String second = scene.open();
        String third = scene.open();
        assertThat(opportunities.read()).containsExactly(id(first), id(second), id(third));
        assertThat(opportunities.read()).isEmpty();

        scene.put(third + "/timeline", "{\"decisionDate\": \"2030-01-09\"}");
        scene.post(first + "/void", "{\"reason\": \"Opened twice\"}").then().statusCode(200);
        scene.patch(third, "{\"role\": \"Lead\"}").then().statusCode(200);
        String fourth = scene.open();

        assertThat(opportunities.await(3)).containsExactly(id(first), id(third), id(fourth));
        assertThat(opportunities.read()).isEmpty();
    }

    @Test
    void nothing_is_skipped_however_transactions_commit() {
        String early = scene.open();
        String late = scene.open();
        opportunities.read();

        try (HeldWrite held = HeldWrite.of(Service.INTERVIEW, TOUCH, scene.tenant(), UUID.fromString(id(early)))) {
            scene.patch(late, "{\"role\": \"Lead\"}").then().statusCode(200);
            assertThat(opportunities.read())
                    .as("while an older transaction is at work")
                    .isEmpty();
            held.commit();
        }

        assertThat(opportunities.await(2)).containsExactly(id(early), id(late));
    }

    @Test
    void a_list_that_is_read_while_somebody_writes_leaves_nothing_out() {
        String one = scene.open();
        try (HeldWrite held = HeldWrite.of(Service.INTERVIEW, TOUCH, scene.tenant(), UUID.fromString(id(one)))) {
            assertThat(opportunities.read()).containsExactly(id(one));
            held.commit();
        }

        assertThat(opportunities.await(1)).containsOnly(id(one));
    }

    @Test
    void rounds_that_are_moved_or_void_or_get_another_place_or_people_are_told() {
        String from = scene.open();
        String to = scene.open();
        String first = scene.schedule(from, "2030-01-07T10:00:00Z");
        String second = scene.schedule(from, "2030-01-08T10:00:00Z");
        String third = scene.schedule(from, "2030-01-09T10:00:00Z");
        assertThat(rounds.read()).containsExactly(id(first), id(second), id(third));

        scene.post(first + "/move", "{\"opportunityId\": \"%s\"}".formatted(id(to)))
                .then()
                .statusCode(200);
        assertThat(rounds.await(3))
                .as("the moved one, and those that are numbered anew")
                .containsExactlyInAnyOrder(id(first), id(second), id(third));

        scene.post(third + "/void", "{\"reason\": \"Entered twice\"}").then().statusCode(200);
        assertThat(rounds.await(1)).containsExactly(id(third));

        HeldWrite.atOnce(
                Service.INTERVIEW,
                "update interviewer set email = null where tenant_id = ? and interview_id = ? and email is not null",
                scene.tenant(),
                UUID.fromString(id(second)));
        assertThat(rounds.await(1)).containsExactly(id(second));
    }

    @Test
    void who_was_erased_simply_vanishes() {
        scene.open();
        opportunities.read();
        String gone = scene.open();
        scene.request().delete("/v1/candidates/" + HiringScene.CANDIDATE).then().statusCode(202);
        String back = scene.open();

        assertThat(opportunities.await(1)).containsExactly(id(back)).doesNotContain(id(gone));
    }

    @Test
    void a_cursor_leads_on_in_its_list_only_and_with_no_filter_that_may_change() {
        scene.open();
        String since = scene.get("/v1/opportunities").extract().path("changedSince");
        assertThat(scene.get("/v1/opportunities?status=OPEN").extract().<String>path("changedSince"))
                .isNull();
        List.of(
                        "/v1/opportunities?status=OPEN&changedSince=" + since,
                        "/v1/opportunities?changedSince=x",
                        "/v1/opportunities?candidateId=cand-1&changedSince=" + since,
                        "/v1/interviews?changedSince=" + since)
                .forEach(path -> scene.request()
                        .get(path)
                        .then()
                        .statusCode(400)
                        .body("violations.field", hasItem("changedSince")));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.service(scene.tenant()))
                .get("/v1/opportunities?changedSince=" + since)
                .then()
                .statusCode(400);
    }

    private FollowedPages of(String list) {
        return new FollowedPages(
                query -> scene.request().get(list + "?" + query).asString());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
