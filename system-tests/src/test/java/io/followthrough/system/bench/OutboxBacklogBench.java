package io.followthrough.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.system.KafkaTools;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How fast the relay drains a backlog, against Kafka's own ProducerPerformance with records as large, acks=all. */
class OutboxBacklogBench {

    private static final double AIM = 0.10;
    private static final int ROWS = 60_000;
    private static final int TURNS = Integer.getInteger("bench.turns", 4);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern RECORDS = Pattern.compile("([0-9.]+) records/sec");

    /** Payload, key and headers of such a record, in bytes. */
    private static final int RECORD_SIZE = 900;

    private static final String FILL = """
        insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
          "timestamp", correlation_id)
        select 'backlog-' || mod(n, 64), gen_random_uuid(), mod(n, 16), '%s', gen_random_uuid(), 1,
          'io.followthrough.OpportunityOpened.v1', 'backlog-' || mod(n, 64) || ':cand-' || mod(n, 1000),
          rpad('{"opportunityId": "', 350, 'x') || '"}', now(), gen_random_uuid()
        from generate_series(1, %d) as n\
        """.formatted(Topic.INTERVIEWS.topicName(), ROWS);

    @Test
    void drains_at_a_good_part_of_the_producers_own_rate() throws Exception {
        double[] ratios = new double[TURNS];
        try (OneService stack = new OneService("backlog");
                ServiceProcess service = stack.start(Service.INTERVIEW);
                Connection database = stack.postgres().connect("interview")) {
            drain(database);
            for (int turn = 0; turn < TURNS; turn++) {
                double producer = producerPerformance(stack);
                double relay = drain(database);
                ratios[turn] = relay / producer;
                Report.line("relay %.0f/s, ProducerPerformance %.0f/s, ratio %.2f", relay, producer, ratios[turn]);
            }
            assertThat(service.isAlive()).isTrue();
        }
        double median = Report.median(ratios);
        Report.line("relay's backlog to ProducerPerformance: median ratio %.2f (aim %.2f)", median, AIM);
        assertThat(median).isGreaterThanOrEqualTo(AIM);
    }

    /** From the commit to the empty outbox, the relay's poll included. */
    private static double drain(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(FILL);
            long began = System.nanoTime();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> isEmpty(statement));
            return ROWS / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select not exists (select from outbox)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static double producerPerformance(OneService stack) {
        return Program.figure(
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        KafkaTools.classPath(),
                        "org.apache.kafka.tools.ProducerPerformance",
                        "--topic",
                        Topic.INTERVIEWS.topicName(),
                        "--num-records",
                        "600000",
                        "--record-size",
                        Integer.toString(RECORD_SIZE),
                        "--throughput",
                        "-1",
                        "--producer-props",
                        "acks=all",
                        "bootstrap.servers=" + stack.kafka().bootstrapServers()),
                Map.of(),
                RECORDS);
    }
}
