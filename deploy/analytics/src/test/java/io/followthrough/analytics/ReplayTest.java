package io.followthrough.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.kafka.LocalKafka;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story's events, played for many candidates on a real broker, read from the topics alone. */
class ReplayTest {

    @TempDir
    static Path folder;

    static LocalKafka kafka;

    private final EventSchemas schemas = EventSchemas.published();

    @BeforeAll
    static void play() throws Exception {
        kafka = LocalKafka.start(new LocalFolder(folder.resolve("kafka")), Port.anyFree());
        kafka.createTopics();
        Population acme = new Population("acme");
        acme.join(20, Duration.ofHours(2), 12);
        acme.join(21, Duration.ofHours(20), 7);
        acme.join(19, Duration.ofHours(30), 3);
        Population globex = new Population("globex");
        globex.join(5, null, 1);
        send(Stream.concat(acme.records().stream(), globex.records().stream()).toList());
        send(List.of(
                new ProducerRecord<>("followthrough.notes.v1", "k".getBytes(UTF_8), "not JSON".getBytes(UTF_8)),
                SampleEvent.of("OfferAccepted", "acme", "y", Instant.EPOCH)
                        .in("followthrough.interviews.v1", "globex:cand-1".getBytes(UTF_8)),
                SampleEvent.of("OfferAccepted", "acme", "x", Instant.EPOCH)
                        .named("InventedNextYear")
                        .in("followthrough.notes.v1")));
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void the_tables_answer_the_questions() throws Exception {
        Path data = folder.resolve("questions");
        TopicReader.Outcome outcome = run(data);

        assertThat(outcome.unknown()).containsExactly(Map.entry("io.followthrough.InventedNextYear.v1", 1L));
        assertThat(outcome.unreadable())
                .hasSize(2)
                .anySatisfy(record -> assertThat(record).contains("followthrough.notes.v1"))
                .anySatisfy(record -> assertThat(record).contains("followthrough.interviews.v1", "key"));
        assertThat(answer(data, "thank_yous_on_time"))
                .containsExactly(List.of("acme", "60", "-", "21", "-", "0", "0", "-"));
        assertThat(answer(data, "debrief_freshness").get(0).subList(0, 6))
                .containsExactly("acme", "60", "-", "-", "0", "0");
        assertThat(answer(data, "follow_ups_in_the_window"))
                .containsExactly(List.of("acme", "60", "22", "38", "0", "38", "36.7"));
        assertThat(answer(data, "funnel")).containsExactly(List.of("acme", "60", "60", "22", "0", "0"));
        assertThat(answer(data, "reminders_fired_late"))
                .containsExactly(List.of("acme", "FollowUpDue", "60", "38", "150", "38", "570"));
    }

    /** 19 more waited longer: of 60 who were judged, less two cohorts, they would be left. */
    @Test
    void a_cohort_is_hidden_too_when_the_rest_would_be_too_small() throws Exception {
        Path data = folder.resolve("evidence");
        run(data);

        assertThat(answer(data, "evidence")).containsExactly(List.of("acme", "2: within 24 h", "21", "21", "33.3"));
    }

    @Test
    void a_replay_from_offset_zero_leaves_every_table_and_file_as_it_was() throws Exception {
        Path data = folder.resolve("replay");
        long first = run(data).records();
        Map<String, String> before = everything(data);

        try (Warehouse warehouse = open(data)) {
            warehouse.forgetPositions();
        }
        long replayed = run(data).records();

        assertThat(replayed).isEqualTo(first).isGreaterThan(300);
        assertThat(everything(data)).isEqualTo(before);
    }

    @Test
    void a_restart_reads_on_where_it_stopped() throws Exception {
        Path data = folder.resolve("restart");
        run(data);

        assertThat(run(data).records()).isZero();
    }

    @Test
    void parquet_is_partitioned_by_tenant_and_day_and_holds_the_same_rows() throws Exception {
        Path data = folder.resolve("parquet");
        run(data);

        assertThat(data.resolve("parquet/tenant=acme/day=2026-11-05/events.parquet"))
                .exists();
        String files = "read_parquet('%s/parquet/*/*/*.parquet', hive_partitioning = true)".formatted(data);
        assertThat(number(
                        data,
                        "select count(*) from (select id, tenant, day from event except select id, tenant, day from "
                                + files + ")"))
                .isZero();
        assertThat(number(data, "select count(*) from " + files)).isEqualTo(number(data, "select count(*) from event"));
    }

    @Test
    void nothing_personal_is_in_any_file() throws Exception {
        Path data = folder.resolve("personal");
        run(data);

        try (Warehouse warehouse = open(data);
                Statement statement = warehouse.connection().createStatement();
                ResultSet rows = statement.executeQuery("select event::text from event")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("secret-candidate", "Secret Name", "Lumen", "Berger");
            }
        }
    }

    @Test
    void the_tables_are_printed_with_their_titles() throws Exception {
        Path data = folder.resolve("print");
        run(data);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        try (Warehouse warehouse = open(data)) {
            new Report(warehouse).print(tenant -> true, new PrintStream(printed, true, UTF_8));
        }

        assertThat(printed.toString(UTF_8))
                .contains("Thank-yous: how soon", "Evidence: does thanking", "36.7", "fewer than 20 people");
    }

    @Test
    void sandboxes_stand_apart_and_one_tenant_may_be_asked_for() throws Exception {
        Path data = folder.resolve("apart");
        run(data);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream one = new ByteArrayOutputStream();

        try (Warehouse warehouse = open(data);
                Statement statement = warehouse.connection().createStatement()) {
            new Report(warehouse).print("acme"::equals, new PrintStream(one, true, UTF_8));
            statement.execute("update event set tenant = 'acme-sandbox' where tenant = 'acme'");
            new Report(warehouse).print(tenant -> true, new PrintStream(all, true, UTF_8));
        }

        assertThat(all.toString(UTF_8).split("\\(sandboxes\\)", 2)[0]).doesNotContain("acme");
        assertThat(all.toString(UTF_8)).contains("(sandboxes)", "acme-sandbox");
        assertThat(one.toString(UTF_8)).contains("acme").doesNotContain("sandbox");
    }

    private TopicReader.Outcome run(Path data) throws Exception {
        Files.createDirectories(data);
        Anonymizer anonymizer = new Anonymizer(schemas, Pseudonyms.keptIn(data.resolve("key")));
        try (Warehouse warehouse = open(data);
                TopicReader reader = new TopicReader(kafka.bootstrapServers(), anonymizer, warehouse)) {
            TopicReader.Outcome outcome = reader.readToEnd();
            new ParquetFiles(warehouse, data.resolve("parquet")).refresh();
            return outcome;
        }
    }

    private Warehouse open(Path data) throws SQLException, IOException {
        return Warehouse.open(data.resolve("events.duckdb"), schemas);
    }

    private List<List<String>> answer(Path data, String question) throws SQLException, IOException {
        try (Warehouse warehouse = open(data)) {
            return Objects.requireNonNull(new Report(warehouse).answers().get(question))
                    .rows();
        }
    }

    private long number(Path data, String query) throws SQLException, IOException {
        try (Warehouse warehouse = open(data);
                Statement statement = warehouse.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every table row by row, and every Parquet file byte by byte. */
    private Map<String, String> everything(Path data) throws SQLException, IOException {
        Map<String, String> everything = new TreeMap<>();
        for (String table : List.of("event", "reading_position", "stale_file")) {
            try (Warehouse warehouse = open(data);
                    Statement statement = warehouse.connection().createStatement();
                    ResultSet rows = statement.executeQuery("select t::text from " + table + " as t order by 1")) {
                StringBuilder text = new StringBuilder();
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
                everything.put(table, text.toString());
            }
        }
        try (Stream<Path> files = Files.walk(data.resolve("parquet"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                everything.put(file.toString(), Integer.toString(Arrays.hashCode(Files.readAllBytes(file))));
            }
        }
        return everything;
    }

    private static void send(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            for (Future<RecordMetadata> acknowledged : sent) {
                acknowledged.get();
            }
        }
    }
}
