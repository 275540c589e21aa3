package io.followthrough.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    private static final String INTERVIEWS = "followthrough.interviews.v1";
    private static final String NOTES = "followthrough.notes.v1";
    private static final TopicPartition PARTITION = new TopicPartition(INTERVIEWS, 3);
    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");

    @TempDir
    Path folder;

    private Warehouse warehouse;
    private Anonymizer anonymizer;

    @BeforeEach
    void open() throws Exception {
        EventSchemas schemas = EventSchemas.published();
        anonymizer = new Anonymizer(schemas, Pseudonyms.keptIn(folder.resolve("key")));
        warehouse = Warehouse.open(folder.resolve("events.duckdb"), schemas);
    }

    @AfterEach
    void close() throws Exception {
        warehouse.close();
    }

    @Test
    void an_event_that_comes_twice_is_kept_once() throws Exception {
        Fact opened = opened("lea", MONDAY);

        warehouse.load(List.of(opened, opened), Map.of());
        warehouse.load(List.of(opened), Map.of());

        assertThat(rows("select count(*) from event")).containsExactly("1");
    }

    @Test
    void the_candidate_is_a_pseudonym_everywhere() throws Exception {
        Fact changed =
                fact(SampleEvent.of("CandidateChanged", "acme", "lea", MONDAY).with("candidateId", "lea"), INTERVIEWS);

        warehouse.load(List.of(changed), Map.of());

        assertThat(rows("select subject = person and length(person) = 32 from event"))
                .containsExactly("true");
        assertThat(rows("select event::text from event").get(0)).doesNotContain("lea");
    }

    @Test
    void a_failed_batch_leaves_nothing_behind() throws Exception {
        Fact impossible = new Fact(UUID.randomUUID(), "X", "/x", "acme", null, "x", Instant.MAX, 1, null, null, "{}");

        assertThatThrownBy(() -> warehouse.load(List.of(opened("max", MONDAY), impossible), Map.of(PARTITION, 7L)))
                .isInstanceOf(Exception.class);

        assertThat(rows("select count(*) from event")).containsExactly("0");
        assertThat(warehouse.positions()).isEmpty();
        warehouse.load(List.of(opened("max", MONDAY)), Map.of(PARTITION, 7L));
        assertThat(warehouse.positions()).containsExactly(Map.entry(PARTITION, 7L));
    }

    @Test
    void an_erasure_removes_what_was_told_until_then() throws Exception {
        warehouse.load(List.of(opened("lea", MONDAY), opened("max", MONDAY)), Map.of());

        warehouse.load(List.of(erased("lea", MONDAY.plusSeconds(60))), Map.of());

        assertThat(rows("select type from event order by type"))
                .containsExactly("CandidateErased", "OpportunityOpened");
    }

    @Test
    void an_erasure_holds_against_a_replay_and_lets_a_new_beginning_stand() throws Exception {
        List<Fact> history = List.of(
                opened("lea", MONDAY), erased("lea", MONDAY.plusSeconds(60)), opened("lea", MONDAY.plusSeconds(120)));
        warehouse.load(history, Map.of());
        List<String> before = rows("select id from event order by id");

        for (Fact fact : history) {
            warehouse.load(List.of(fact), Map.of());
        }

        assertThat(rows("select id from event order by id")).isEqualTo(before).hasSize(2);
    }

    @Test
    void what_a_service_told_while_it_erased_goes_when_it_has_answered() throws Exception {
        Fact late = fact(
                SampleEvent.of("DebriefRecorded", "acme", "i-1", MONDAY.plusSeconds(90))
                        .with("candidateId", "lea"),
                NOTES);
        Fact answered = fact(
                SampleEvent.of("CandidateDataErased", "acme", "lea", MONDAY.plusSeconds(100))
                        .with("candidateId", "lea"),
                NOTES);

        warehouse.load(List.of(erased("lea", MONDAY.plusSeconds(60)), late), Map.of());
        assertThat(rows("select count(*) from debrief_recorded")).containsExactly("1");
        warehouse.load(List.of(answered, opened("lea", MONDAY.plusSeconds(95))), Map.of());

        assertThat(rows("select count(*) from debrief_recorded")).containsExactly("0");
        assertThat(rows("select count(*) from opportunity_opened")).containsExactly("1");
    }

    @Test
    void an_erasure_empties_the_files_of_its_days() throws Exception {
        ParquetFiles files = new ParquetFiles(warehouse, folder.resolve("parquet"));
        warehouse.load(List.of(opened("lea", MONDAY)), Map.of());
        files.refresh();
        Path monday = folder.resolve("parquet/tenant=acme/day=2026-11-02/events.parquet");
        assertThat(monday).exists();

        warehouse.load(List.of(erased("lea", MONDAY.plusSeconds(86_400))), Map.of());
        files.refresh();

        assertThat(monday).doesNotExist();
        assertThat(folder.resolve("parquet/tenant=acme/day=2026-11-03/events.parquet"))
                .exists();
    }

    @Test
    void files_that_a_crash_kept_from_being_written_are_written_next_time() throws Exception {
        warehouse.load(List.of(opened("lea", MONDAY)), Map.of());
        warehouse.close();
        warehouse = Warehouse.open(folder.resolve("events.duckdb"), EventSchemas.published());

        assertThat(new ParquetFiles(warehouse, folder.resolve("parquet")).refresh())
                .isEqualTo(1);

        assertThat(rows("select count(*) from '%s/parquet/*/*/*.parquet'".formatted(folder)))
                .containsExactly("1");
    }

    private Fact opened(String candidateId, Instant at) {
        return fact(
                SampleEvent.of("OpportunityOpened", "acme", "o-" + candidateId, at)
                        .with("candidateId", candidateId),
                INTERVIEWS);
    }

    private Fact erased(String candidateId, Instant at) {
        return fact(
                SampleEvent.of("CandidateErased", "acme", candidateId, at).with("candidateId", candidateId),
                INTERVIEWS);
    }

    private Fact fact(SampleEvent event, String topic) {
        return anonymizer.fact(event.receivedFrom(topic)).orElseThrow();
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = warehouse.connection().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
