package io.followthrough.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.testkit.events.WireEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How many events a second one replica of reminder-service takes in, of many candidates and of a single one, whose
 * events have to be taken one after another. What a tenant's pace in the outbox is chosen by.
 */
class EventBacklogBench {

    private static final int TURNS = Integer.getInteger("bench.turns", 4);
    private static final int OF_MANY = 2_000;
    private static final int OF_ONE = 500;
    private static final int TENANTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void many_candidates_are_taken_in_faster_than_one() throws Exception {
        double[] many = new double[TURNS];
        double[] one = new double[TURNS];
        try (OneService stack = new OneService("events");
                ServiceProcess service = stack.start(Service.REMINDER);
                Connection database = stack.postgres().connect("reminder");
                KafkaProducer<String, byte[]> producer = producer(stack)) {
            takeIn(producer, database, OF_MANY, OF_MANY);
            for (int turn = 0; turn < TURNS; turn++) {
                many[turn] = takeIn(producer, database, OF_MANY, OF_MANY);
                one[turn] = takeIn(producer, database, OF_ONE, 1);
                Report.line("events of %d candidates %.0f/s, of one %.0f/s", OF_MANY, many[turn], one[turn]);
            }
            assertThat(service.isAlive()).isTrue();
        }
        Report.line("events taken in: median of many %.0f/s, of one %.0f/s", Report.median(many), Report.median(one));
        assertThat(Report.median(many)).isGreaterThan(Report.median(one));
    }

    /** From the first record's sending until the last has taken effect. */
    private static double takeIn(
            KafkaProducer<String, byte[]> producer, Connection database, int events, int candidates)
            throws SQLException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        long began = System.nanoTime();
        for (int number = 0; number < events; number++) {
            producer.send(WireEvent.of(
                            Topic.INTERVIEWS,
                            run + "-" + number % Math.min(TENANTS, candidates),
                            opened(number % candidates))
                    .toRecord());
        }
        producer.flush();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> takenIn(database, run) == events);
        return events / ((System.nanoTime() - began) / 1e9);
    }

    private static int takenIn(Connection database, String run) throws SQLException {
        try (PreparedStatement count =
                database.prepareStatement("select count(*) from inbox where starts_with(tenant_id, ?)")) {
            count.setString(1, run);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static OpportunityOpened opened(int candidate) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                "cand-" + candidate,
                OpeningOccasion.OPENED,
                "Nordlicht Energie",
                "Data engineer",
                null,
                null,
                null,
                Instant.now());
    }

    private static KafkaProducer<String, byte[]> producer(OneService stack) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafka().bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
