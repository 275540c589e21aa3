package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceCommand;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * What an operator does with a packaged service beside those that run, as in production: there a service without an issuer
 * refuses to start, so that an answer shows that none was started.
 */
class SetAsideIT {

    private static final Duration SOON = Duration.ofSeconds(90);

    private static final String TOO_LARGE = """
            insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
              "timestamp", correlation_id)
            values ('set-aside', ?, 1, ?, 'nobody', 1, 'io.followthrough.CandidateErased.v1', 'set-aside:nobody',
              repeat('x', 1100000), now(), 'none')""";

    @Test
    void a_parked_event_is_listed_and_dropped() throws Exception {
        UUID id = UUID.randomUUID();
        append(id);

        await().atMost(SOON).until(() -> asked(Service.INTERVIEW, "parked list").contains(id + "  io.followthrough"));
        assertThat(asked(Service.INTERVIEW, "parked drop " + id)).contains("1 parked event dropped.");
        assertThat(asked(Service.INTERVIEW, "parked list")).isEqualTo("interview-service: 0 parked events waiting.\n");
        assertThat(run(Service.INTERVIEW, "parked drop " + id).exitStatus()).isEqualTo(1);
        assertThat(run(Service.INTERVIEW, "parked").exitStatus()).isEqualTo(2);
    }

    @Test
    void a_dead_letter_is_put_back_and_dropped_when_it_comes_again() throws Exception {
        writeUnreadable();

        String listed = awaitLetter(1);
        String place = listed.substring(0, listed.indexOf(' '));
        assertThat(asked(Service.NOTES, "dead-letters put-back " + place)).contains("1 dead letter put back.");
        String again = awaitLetter(1);
        assertThat(again).doesNotStartWith(place + " ");
        assertThat(asked(Service.NOTES, "dead-letters drop " + again.substring(0, again.indexOf(' '))))
                .contains("1 dead letter dropped.");
        awaitLetter(0);
    }

    /** What is listed once so many of these wait. */
    private static String awaitLetter(int count) {
        return await().atMost(SOON)
                .until(
                        () -> asked(Service.NOTES, "dead-letters list"),
                        listed -> listed.lines()
                                        .filter(line -> line.contains("tenant set-aside:"))
                                        .count()
                                == count);
    }

    private static String asked(Service service, String command) throws InterruptedException {
        ServiceCommand done = run(service, command);
        assertThat(done.exitStatus()).as(done.output()).isZero();
        return done.output();
    }

    private static ServiceCommand run(Service service, String command) throws InterruptedException {
        Map<String, String> environment = new HashMap<>(Running.stack().serviceEnvironment());
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("DATABASE_APP_PASSWORD", service.databaseName() + "_app");
        environment.put("DATABASE_RELAY_PASSWORD", service.databaseName() + "_relay");
        environment.put("DATABASE_OWNER_PASSWORD", service.databaseName() + "_owner");
        return ServiceCommand.run(service, command, environment);
    }

    private static void append(UUID id) throws SQLException {
        try (Connection superuser = Running.stack().postgres().connect(Service.INTERVIEW.databaseName());
                PreparedStatement insert = superuser.prepareStatement(TOO_LARGE)) {
            insert.setObject(1, id);
            insert.setString(2, Topic.INTERVIEWS.topicName());
            insert.executeUpdate();
        }
    }

    private static void writeUnreadable() throws Exception {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(Topic.INTERVIEWS.topicName(), "set-aside:nobody", "{");
        record.headers()
                .add("ce_type", "io.followthrough.OpportunityOpened.v1".getBytes(StandardCharsets.UTF_8))
                .add("ce_tenantid", "set-aside".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Running.stack().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
