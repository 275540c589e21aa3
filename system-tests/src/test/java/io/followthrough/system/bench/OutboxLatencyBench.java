package io.followthrough.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/**
 * From a commit, by PostgreSQL's own time stamp, to the event's place in the broker's log, by the broker's, and on to a
 * waiting consumer: at 200 writes a second. The only broker acknowledges what is in its log.
 */
class OutboxLatencyBench {

    private static final double AIM_P50_MILLIS = 2;
    private static final double AIM_P99_MILLIS = 15;
    private static final int PER_SECOND = 200;
    /** Until what every request runs is compiled for good. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration PACED_WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    /** The broker's time stamps have whole milliseconds: an event is in its log before the next one begins. */
    private static final Duration BROKER_TICK = Duration.ofMillis(1);

    private static final String SUBJECT = "ce_subject";

    private final Map<String, Instant> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Instant> arrived = new ConcurrentHashMap<>();
    private final AtomicBoolean listening = new AtomicBoolean(true);

    @Test
    void an_event_is_out_soon_after_its_commit() throws Exception {
        try (OneService stack = new OneService("latency")) {
            recordCommitTimes(stack);
            recordAppendTimes(stack);
            try (ServiceProcess service = stack.start(Service.INTERVIEW);
                    Load load = new Load(service.api(), 16)) {
                Thread consumer = new Thread(() -> listen(stack.kafka().bootstrapServers()));
                consumer.start();
                Opportunities calls = new Opportunities();
                load.run(WARM_UP, calls);
                write(load, calls, PACED_WARM_UP);
                Instant began = Instant.now();
                write(load, calls, MEASURED);
                TimeUnit.SECONDS.sleep(2);
                listening.set(false);
                consumer.join();
                judge(stack, began);
            }
        }
    }

    private void judge(OneService stack, Instant began) throws SQLException {
        Map<String, Instant> commits = commits(stack, began);
        double[] toAcknowledgement = millis(commits, acknowledged);
        double[] toConsumer = millis(commits, arrived);
        double p50 = Report.quantile(0.50, toAcknowledgement);
        double p99 = Report.quantile(0.99, toAcknowledgement);
        Report.line(
                "commit to acknowledgement at %d/s: p50 %.1f ms (aim %.0f), p90 %.1f, p99 %.1f (aim %.0f), %d events",
                PER_SECOND,
                p50,
                AIM_P50_MILLIS,
                Report.quantile(0.90, toAcknowledgement),
                p99,
                AIM_P99_MILLIS,
                toAcknowledgement.length);
        Report.line(
                "commit to consumer: p50 %.1f ms, p90 %.1f, p99 %.1f",
                Report.quantile(0.50, toConsumer),
                Report.quantile(0.90, toConsumer),
                Report.quantile(0.99, toConsumer));
        assertThat(toConsumer.length).isGreaterThan((int) (PER_SECOND * MEASURED.toSeconds() * 0.9));
        assertThat(p50).isLessThanOrEqualTo(AIM_P50_MILLIS);
        assertThat(p99).isLessThanOrEqualTo(AIM_P99_MILLIS);
    }

    private static double[] millis(Map<String, Instant> commits, Map<String, Instant> ends) {
        return commits.entrySet().stream()
                .flatMap(commit -> Stream.ofNullable(ends.get(commit.getKey()))
                        .map(end -> Duration.between(commit.getValue(), end)))
                .mapToDouble(elapsed -> elapsed.toNanos() / 1e6)
                .toArray();
    }

    private static void write(Load load, Opportunities calls, Duration time) throws InterruptedException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        var ticks = clock.scheduleAtFixedRate(
                () -> load.send(calls.get()), 0, 1_000_000_000L / PER_SECOND, TimeUnit.NANOSECONDS);
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        ticks.cancel(false);
        clock.shutdown();
        clock.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void listen(String servers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "fetch.min.bytes", 1, "auto.offset.reset", "latest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(Topic.INTERVIEWS.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            while (listening.get()) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    String subject =
                            new String(event.headers().lastHeader(SUBJECT).value(), StandardCharsets.UTF_8);
                    arrived.put(subject, Instant.now());
                    acknowledged.put(
                            subject, Instant.ofEpochMilli(event.timestamp()).plus(BROKER_TICK));
                }
            }
        }
    }

    private static void recordCommitTimes(OneService stack) throws SQLException {
        try (Connection connection = stack.postgres().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
        }
        stack.postgres().restart();
    }

    private static void recordAppendTimes(OneService stack) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topic.INTERVIEWS.topicName());
        ConfigEntry appendTime = new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        AlterConfigOp set = new AlterConfigOp(appendTime, AlterConfigOp.OpType.SET);
        try (Admin admin = stack.kafka().admin()) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(set))).all().get();
        }
    }

    private static Map<String, Instant> commits(OneService stack, Instant since) throws SQLException {
        Map<String, Instant> commits = new HashMap<>();
        try (Connection connection = stack.postgres().connect("interview");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, pg_xact_commit_timestamp(xmin) from opportunity where opened_at >= '" + since
                                + "'")) {
            while (rows.next()) {
                commits.put(rows.getString(1), rows.getTimestamp(2).toInstant());
            }
        }
        return commits;
    }
}
