package io.followthrough.notes.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An opportunity has so many messages and no more. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LimitedMessagesTest {

    private static final int MOST = 500;

    private static final String COPIES = """
            insert into message (%3$s) select %3$s from (
              select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid()))).*
              from message m cross join generate_series(1, %2$d) where m.tenant_id = '%1$s') as copy""";

    /** Those that are not reckoned from others. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', ') from information_schema.columns
            where table_name = 'message' and is_generated = 'NEVER'""";

    private final MessageScene scene = new MessageScene(Duration.ofHours(1));

    @BeforeEach
    void play() {
        scene.played();
        scene.typed(MessageScene.LIN, "Thank you, Lin.").then().statusCode(201);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void one_more_than_there_may_be_is_refused_and_the_last_is_taken() throws SQLException {
        copy(MOST - 2);

        assertThat(scene.thankYou(MessageScene.AMARA).statusCode()).isEqualTo(201);
        Response refused = scene.thankYou(MessageScene.AMARA);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).isEqualTo("https://followthrough.io/problems/limit-reached");
        assertThat(refused.<String>path("detail")).contains("500 messages");
    }

    @Test
    void of_those_who_come_at_once_one_gets_the_last_place() throws SQLException {
        copy(MOST - 2);

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 4)
                .mapToObj(call -> CompletableFuture.supplyAsync(
                        () -> scene.thankYou(MessageScene.AMARA).statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .contains(409);
    }

    private String tenant() {
        return scene.scene().tenant();
    }

    private void copy(int times) throws SQLException {
        try (Connection database = Infrastructure.running().superuser(Service.NOTES.databaseName());
                Statement statement = database.createStatement();
                ResultSet columns = statement.executeQuery(COLUMNS)) {
            columns.next();
            String names = columns.getString(1);
            statement.execute(COPIES.formatted(tenant(), times, names));
        }
    }
}
