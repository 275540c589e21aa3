package io.followthrough.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TenantCommandTest {

    /** More than a batch. */
    private static final int MANY = TenantRows.BATCH + 1;

    private static final String ROWS = """
            insert into written_sample (tenant_id, id, candidate_id, name, written_at)
            select '%1$s', gen_random_uuid(), 'cand-' || number, E'two\\nlines', now() from generate_series(1, %2$d) as number;
            insert into stored_answer (tenant_id, request, fingerprint, caller, status) values ('%1$s', 'once', '', '', 200)""";

    /** In a shard that no relay drains. */
    private static final String UNPUBLISHED = """
            insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
              "timestamp", correlation_id)
            values ('%s', gen_random_uuid(), 30000, 'none', 'none', 1, 'none', 'none', '{}', now(), 'none')""";

    private static final String REFUSE = """
            create function refuse_deletion() returns trigger language plpgsql as
              'begin raise exception ''the database goes away''; end';
            create trigger crash before delete on written_sample execute function refuse_deletion()""";

    private final String leaving = "leaving-" + UUID.randomUUID().toString().substring(0, 8);
    private final String staying = "staying-" + UUID.randomUUID().toString().substring(0, 8);
    private final Operator operator = Operator.ofThisService();

    @BeforeEach
    void two_tenants_have_rows() throws SQLException {
        run(ROWS.formatted(leaving, MANY));
        run(ROWS.formatted(staying, 2));
    }

    @AfterEach
    void both_leave() {
        operator.asks("tenant erase " + leaving);
        operator.asks("tenant erase " + staying);
    }

    @Test
    void every_row_is_handed_out_as_a_line_and_the_receipt_comes_last() throws IOException {
        assertThat(operator.asks("tenant export " + leaving)).isZero();

        List<JsonNode> lines = lines(operator.printed());
        assertThat(lines).hasSize(MANY + 2);
        assertThat(lines.subList(0, MANY + 1))
                .allSatisfy(
                        line -> assertThat(line.at("/row/tenant_id").asText()).isEqualTo(leaving));
        assertThat(lines)
                .filteredOn(line -> line.path("table").asText().equals("written_sample"))
                .hasSize(MANY)
                .allSatisfy(line -> assertThat(line.at("/row/name").asText()).isEqualTo("two\nlines"));
        assertReceipt(lines.get(MANY + 1), "EXPORTED");
        assertThat(lines.get(MANY + 1).has("namesLeaveTopicsAt")).isFalse();
    }

    @Test
    void into_a_folder_it_is_handed_out_as_a_file_for_its_owner_only(@TempDir Path folder) throws IOException {
        assertThat(operator.asks("tenant export " + leaving + " " + folder)).isZero();
        assertThat(operator.asks("tenant export " + leaving + " " + folder)).isZero();

        Path file = folder.resolve(leaving + ".interview-service.jsonl");
        assertThat(lines(Files.readString(file))).hasSize(MANY + 2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertReceipt(lines(operator.printed()).get(0), "EXPORTED");
        assertThat(operator.asks("tenant export " + leaving + " " + folder.resolve("nowhere")))
                .isEqualTo(OperatorCommand.FAILED);
    }

    @Test
    void erased_nothing_is_left_of_it_and_everything_of_others() throws IOException, SQLException {
        assertThat(operator.asks("tenant erase " + leaving)).isZero();

        JsonNode receipt = lines(operator.printed()).get(0);
        assertReceipt(receipt, "ERASED");
        assertThat(Duration.between(
                        Instant.parse(receipt.path("at").asText()),
                        Instant.parse(receipt.path("namesLeaveTopicsAt").asText())))
                .isEqualTo(Duration.ofDays(30));
        assertThat(rows(leaving)).isZero();
        assertThat(rows(staying)).isEqualTo(2);

        assertThat(operator.asks("tenant erase " + leaving)).isZero();
        assertThat(lines(operator.printed()).get(0).path("rows")).isEmpty();
    }

    @Test
    void an_erasure_that_broke_off_is_finished_by_the_next() throws SQLException {
        run(REFUSE);
        try {
            assertThat(operator.asks("tenant erase " + leaving)).isEqualTo(OperatorCommand.FAILED);
            assertThat(operator.printed()).contains("the database goes away");
            assertThat(number("select count(*) from stored_answer where tenant_id = '" + leaving + "'"))
                    .isZero();
            assertThat(rows(leaving)).isEqualTo(MANY);
        } finally {
            run("drop trigger crash on written_sample; drop function refuse_deletion");
        }

        assertThat(operator.asks("tenant erase " + leaving)).isZero();
        assertThat(rows(leaving)).isZero();
    }

    @Test
    void while_events_are_to_be_published_nothing_is_erased() throws SQLException {
        run(UNPUBLISHED.formatted(leaving));

        assertThat(operator.asks("tenant erase " + leaving)).isEqualTo(OperatorCommand.FAILED);
        assertThat(operator.printed()).contains("1 events of tenant " + leaving);
        assertThat(rows(leaving)).isEqualTo(MANY);

        run("delete from outbox where tenant_id = '" + leaving + "'");
        assertThat(operator.asks("tenant erase " + leaving)).isZero();
    }

    @Test
    void what_is_not_understood_changes_nothing() throws SQLException {
        for (String command : List.of(
                "tenant",
                "tenant erase",
                "tenant erase " + leaving + " really",
                "tenant erase " + leaving.toUpperCase(Locale.ROOT),
                "tenant forget " + leaving,
                "tenant export a/b")) {
            assertThat(operator.asks(command)).as(command).isEqualTo(OperatorCommand.USAGE);
        }
        assertThat(rows(leaving)).isEqualTo(MANY);
    }

    private void assertReceipt(JsonNode receipt, String done) {
        assertThat(receipt.path("service").asText()).isEqualTo("interview-service");
        assertThat(receipt.path("tenant").asText()).isEqualTo(leaving);
        assertThat(receipt.path("done").asText()).isEqualTo(done);
        assertThat(receipt.at("/rows/written_sample").asInt()).isEqualTo(MANY);
        assertThat(receipt.at("/rows/stored_answer").asInt()).isEqualTo(1);
        assertThat(receipt.path("rows")).hasSize(2);
    }

    private static List<JsonNode> lines(String printed) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return List.copyOf(
                json.readerFor(JsonNode.class).<JsonNode>readValues(printed).readAll());
    }

    private static int rows(String tenant) throws SQLException {
        return number("select count(*) from written_sample where tenant_id = '" + tenant + "'");
    }

    private static int number(String sql) throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection superuser() throws SQLException {
        return Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
    }
}
