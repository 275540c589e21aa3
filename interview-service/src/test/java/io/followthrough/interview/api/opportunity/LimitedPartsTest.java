package io.followthrough.interview.api.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An opportunity has so many parts of a kind and no more, in whichever way they come. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LimitedPartsTest {

    private static final Map<String, String> UNLIMITED =
            Map.of("opportunity_change", "read by the page only, and written without looking at those before");
    private static final Map<OpportunityPart, String> TABLES = Map.of(
            OpportunityPart.INTERVIEWS, "interview",
            OpportunityPart.MATERIALS, "material",
            OpportunityPart.REFERENCES, "reference",
            OpportunityPart.EMPLOYER_RESPONSES, "employer_response",
            OpportunityPart.TIMELINE_STATEMENTS, "timeline_statement");

    private final HiringScene scene = new HiringScene("limited");
    private String opportunity;
    private String round;

    @BeforeEach
    void open() {
        opportunity = scene.open();
        round = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(WayToAdd.class)
    void one_more_than_there_may_be_is_refused_and_the_last_is_taken(WayToAdd way) throws SQLException {
        fill(way.part(), way.part().most());

        Response refused = way.add(scene, opportunity, round);

        assertThat(refused.statusCode()).isEqualTo(way.refusal());
        assertThat(refused.asString()).contains(way.part().refusal());
        if (way.refusal() == 409) {
            assertThat(refused.<String>path("type")).isEqualTo("https://followthrough.io/problems/limit-reached");
        }
        assertThat(count(way.part())).isEqualTo(way.part().most());
        removeOne(way.part());
        assertThat(way.add(scene, opportunity, round).statusCode()).isBetween(200, 201);
        assertThat(count(way.part())).isEqualTo(way.part().most());
    }

    @ParameterizedTest
    @EnumSource(OpportunityPart.class)
    void of_those_who_come_at_once_one_gets_the_last_place(OpportunityPart part) throws SQLException {
        fill(part, part.most() - 1);

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 4)
                .mapToObj(call -> CompletableFuture.supplyAsync(
                        () -> WayToAdd.of(part).add(scene, opportunity, round).statusCode()))
                .toList();

        calls.forEach(CompletableFuture::join);
        assertThat(count(part)).isEqualTo(part.most());
    }

    @Test
    void every_table_of_parts_has_a_limit_or_a_reason() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection superuser = superuser();
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select table_name from information_schema.columns join information_schema.tables"
                                + " using (table_schema, table_name) where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE' and column_name = 'opportunity_id'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(UNLIMITED.keySet());

        assertThat(TABLES.keySet()).containsExactlyInAnyOrder(OpportunityPart.values());
        assertThat(tables).containsExactlyInAnyOrderElementsOf(TABLES.values());
    }

    /** Tells one and copies it until there are so many. */
    private void fill(OpportunityPart part, int number) throws SQLException {
        if (count(part) == 0) {
            assertThat(WayToAdd.of(part).add(scene, opportunity, round).statusCode())
                    .isBetween(200, 201);
            if (part == OpportunityPart.TIMELINE_STATEMENTS) {
                scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-02-09\"}");
            }
        }
        String table = TABLES.get(part);
        run("""
                insert into %1$s select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
                from %1$s t, generate_series(1, %2$d) where t.tenant_id = ? and t.id = (
                  select id from %1$s where tenant_id = '%3$s' limit 1)""".formatted(table, number - count(part), scene.tenant()));
    }

    private void removeOne(OpportunityPart part) throws SQLException {
        UUID kept = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));
        run("""
                delete from %1$s where tenant_id = ? and id = (
                  select id from %1$s where tenant_id = '%2$s' and id <> '%3$s' limit 1)""".formatted(TABLES.get(part), scene.tenant(), kept));
    }

    private int count(OpportunityPart part) throws SQLException {
        try (Connection superuser = superuser();
                PreparedStatement statement = superuser.prepareStatement(
                        "select count(*) from " + TABLES.get(part) + " where tenant_id = ?")) {
            statement.setString(1, scene.tenant());
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** @param sql its one parameter is the tenant */
    private void run(String sql) throws SQLException {
        try (Connection superuser = superuser();
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, scene.tenant());
            statement.executeUpdate();
        }
    }

    private static Connection superuser() throws SQLException {
        return Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
    }
}
