package io.followthrough.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DeadLettersCommandTest {

    private static final String CONSUMER = "reminder-service";
    private static final String DEAD = Topic.NOTES.deadLetterTopic(CONSUMER);

    private final String tenant = "letters-" + UUID.randomUUID().toString().substring(0, 8);
    private final Operator operator = Operator.of(CONSUMER);
    private EventLog log;

    @BeforeEach
    void open() {
        log = EventLog.of(Topic.NOTES, tenant);
    }

    @AfterEach
    void close() {
        operator.asks("dead-letters put-back all");
        log.close();
    }

    @Test
    void they_are_listed_put_back_as_they_were_and_not_put_back_twice() throws Exception {
        String first = putAside("{\"nudge\":1}", "event-1");
        String second = putAside("{\"nudge\":2}", "event-2");

        assertThat(operator.asks("dead-letters list")).isZero();
        assertThat(operator.printed())
                .contains(first, second, "event-1", "event-2", tenant, "it cannot be read")
                .contains("reminder-service: 2 dead letters waiting.")
                .doesNotContain("nudge");
        assertThat(operator.asks("dead-letters put-back all")).isZero();
        assertThat(operator.asks("dead-letters put-back all")).isZero();

        assertThat(log.all())
                .satisfiesExactly(
                        record -> assertBack(record, "{\"nudge\":1}"), record -> assertBack(record, "{\"nudge\":2}"));
        operator.asks("dead-letters list");
        assertThat(operator.printed()).isEqualToIgnoringNewLines("reminder-service: 0 dead letters waiting.");
    }

    @Test
    void one_is_put_back_another_dropped_and_a_third_waits() throws Exception {
        String first = putAside("{\"nudge\":1}", "event-1");
        String second = putAside("{\"nudge\":2}", "event-2");
        String third = putAside("{\"nudge\":3}", "event-3");

        assertThat(operator.asks("dead-letters put-back " + second)).isZero();
        assertThat(operator.asks("dead-letters drop " + third)).isZero();

        assertThat(log.all()).satisfiesExactly(record -> assertBack(record, "{\"nudge\":2}"));
        operator.asks("dead-letters list");
        assertThat(operator.printed()).contains(first).doesNotContain(second, third);
        assertThat(operator.asks("dead-letters drop " + third)).isEqualTo(OperatorCommand.FAILED);
        assertThat(operator.asks("dead-letters put-back nowhere-0@7")).isEqualTo(OperatorCommand.FAILED);
    }

    /** Whoever may write to a topic may write any header. */
    @Test
    void a_letter_that_calls_itself_a_settlement_waits_as_any_other() throws Exception {
        String first = putAside("{}", "event-1");
        String second = putAside("{}", "event\u001b[2J2", "dead-letter-settled-offset", first.replaceAll(".*@", ""));

        operator.asks("dead-letters list");

        assertThat(operator.printed()).contains(first, second, "event?[2J2").doesNotContain("\u001b");
    }

    /** What was told to callers is the id of the event, or one made of the record's place: the line says which. */
    @Test
    void what_is_dropped_is_no_failure_any_more_and_what_is_put_back_is_until_it_was_applied() throws Exception {
        UUID own = UUID.randomUUID();
        UUID made = UUID.nameUUIDFromBytes("followthrough.notes.v1-3@77".getBytes(StandardCharsets.UTF_8));
        UUID back = UUID.randomUUID();
        note(own);
        note(made);
        note(back);
        String first = putAside("{}", own.toString());
        String second = putAside("{}", "event-2", "dead-letter-partition", "3", "dead-letter-offset", "77");
        String third = putAside("{}", back.toString());

        operator.asks("dead-letters list");
        assertThat(operator.printed()).contains("event-2 (" + made + ")").doesNotContain(own + " (");
        assertThat(operator.asks("dead-letters drop " + first)).isZero();
        assertThat(operator.asks("dead-letters put-back " + second)).isZero();
        assertThat(operator.asks("dead-letters put-back " + third)).isZero();

        assertThat(noted()).containsExactly(back);
    }

    private void note(UUID id) throws SQLException {
        try (Connection database = Infrastructure.running().superuser("interview");
                PreparedStatement insert = database.prepareStatement(
                        "insert into unapplied_event (tenant_id, id, cause) values (?, ?, 'EFFECT')")) {
            insert.setString(1, tenant);
            insert.setObject(2, id);
            insert.executeUpdate();
        }
    }

    private List<UUID> noted() throws SQLException {
        List<UUID> noted = new ArrayList<>();
        try (Connection database = Infrastructure.running().superuser("interview");
                PreparedStatement select =
                        database.prepareStatement("select id from unapplied_event where tenant_id = ?")) {
            select.setString(1, tenant);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                noted.add(rows.getObject(1, UUID.class));
            }
        }
        return noted;
    }

    @Test
    void a_broker_that_is_not_there_is_named_and_fails_the_command() {
        assertThat(Operator.withoutKafka().asks("dead-letters list")).isEqualTo(OperatorCommand.FAILED);
    }

    private void assertBack(LoggedEvent record, String value) {
        assertThat(record.key()).isEqualTo(tenant + ":cand-1");
        assertThat(record.text()).isEqualTo(value);
        assertThat(record.headerNames()).containsExactlyInAnyOrder("ce_id", "ce_tenantid");
    }

    /** As a consumer does. Gives the place, by which people call it. */
    private String putAside(String value, String eventId, String... moreHeaders) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(DEAD, tenant + ":cand-1", value);
        header(record, "ce_id", eventId);
        header(record, "ce_tenantid", tenant);
        header(record, "dead-letter-reason", "it cannot be read");
        header(record, "dead-letter-topic", Topic.NOTES.topicName());
        for (int index = 0; index < moreHeaders.length; index += 2) {
            header(record, moreHeaders[index], moreHeaders[index + 1]);
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Infrastructure.running().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            return DEAD + "-0@" + producer.send(record).get().offset();
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String text) {
        record.headers().add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
