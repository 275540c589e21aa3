package io.followthrough.system.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.postgres.LocalPostgres;
import io.followthrough.local.service.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * POST /v1/opportunities at 16 connections, with token, validation, key, Row-Level Security and metrics, against pgbench
 * sending the same statements: first with the broker held, as pgbench publishes nothing, then with the relay at work.
 * They take turns; while pgbench runs, the service is suspended.
 */
class OpenOpportunityBench {

    private static final double AIM = 0.60;
    private static final int CONNECTIONS = 16;
    private static final int TURNS = Integer.getInteger("bench.turns", 4);
    /** Until what every request runs is compiled for good. */
    private static final Duration WARM_UP = Duration.ofSeconds(75);

    private static final Duration TURN = Duration.ofSeconds(8);
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    @Test
    void reaches_a_good_part_of_what_pgbench_does() throws Exception {
        Program.output(List.of("pgbench", "--version"), Map.of());
        double[] ratios = new double[TURNS];
        double[] publishing = new double[TURNS];
        try (OneService stack = new OneService("open-opportunity");
                ServiceProcess service = stack.start(Service.INTERVIEW);
                Load load = new Load(service.api(), CONNECTIONS)) {
            ProcessFigures figures = ProcessFigures.of(Service.INTERVIEW);
            Opportunities calls = new Opportunities();
            Path script = script(stack);
            tablesWritten(stack.postgres());
            load.run(WARM_UP, calls);
            Set<String> written = tablesWritten(stack.postgres());
            for (int turn = 0; turn < TURNS; turn++) {
                double reference = pgbench(stack, figures, script, turn);
                assertThat(tablesWritten(stack.postgres()))
                        .as("pgbench runs the statements of the service")
                        .isEqualTo(written);
                stack.kafka().pause();
                ratios[turn] = turn("broker held", load, calls, figures, reference);
                stack.kafka().resume();
                awaitAllPublished(stack.postgres());
                publishing[turn] = turn("publishing", load, calls, figures, reference);
                awaitAllPublished(stack.postgres());
            }
        }
        double median = Report.median(ratios);
        Report.line(
                "POST /v1/opportunities to pgbench: median ratio %.2f (aim %.2f), publishing %.2f",
                median, AIM, Report.median(publishing));
        assertThat(median).isGreaterThanOrEqualTo(AIM);
    }

    private static double turn(String name, Load load, Opportunities calls, ProcessFigures service, double reference) {
        Duration cpu = service.cpu();
        Load.Result result = load.run(TURN, calls);
        assertThat(result.refused()).isZero();
        double ratio = result.perSecond() / reference;
        Report.line(
                "POST /v1/opportunities, %s: %.0f/s, pgbench %.0f/s, ratio %.2f; processor s/s: service %.2f, load %.2f",
                name,
                result.perSecond(),
                reference,
                ratio,
                service.cpu().minus(cpu).toNanos() / 1e9 / TURN.toSeconds(),
                result.generatorCpu());
        return ratio;
    }

    private static void awaitAllPublished(LocalPostgres postgres) {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            try (Connection connection = postgres.connect("interview");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select not exists (select from outbox)")) {
                return rows.next() && rows.getBoolean(1);
            }
        });
    }

    private static double pgbench(OneService stack, ProcessFigures service, Path script, int run) throws SQLException {
        LocalPostgres postgres = stack.postgres();
        signal(service, "STOP");
        try {
            return Program.figure(
                    List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + CONNECTIONS,
                            "--jobs=2",
                            "--time=" + TURN.toSeconds(),
                            "--file=" + script,
                            "--define=n=0",
                            "--define=run=" + run,
                            "--host=" + postgres.host(),
                            "--port=" + postgres.port(),
                            "--username=interview_app",
                            "interview"),
                    Map.of("PGPASSWORD", "interview_app"),
                    TPS);
        } finally {
            forgetEvents(postgres);
            signal(service, "CONT");
        }
    }

    /** The tables that got rows since this was last asked. */
    private static Set<String> tablesWritten(LocalPostgres postgres) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Connection connection = postgres.connect("interview");
                Statement statement = connection.createStatement()) {
            try (ResultSet rows =
                    statement.executeQuery("select relname from pg_stat_user_tables where n_tup_ins > 0")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("select pg_stat_reset()");
        }
        return tables;
    }

    /** The relay is not to publish pgbench's events while the service is measured. */
    private static void forgetEvents(LocalPostgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("interview");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox where tenant_id like 'pgbench-%'");
            statement.execute("vacuum analyze");
        }
    }

    private static void signal(ProcessFigures service, String name) {
        Program.output(
                List.of("kill", "-" + name, Long.toString(service.process().pid())), Map.of());
    }

    private static Path script(OneService stack) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(OpenOpportunityBench.class.getResourceAsStream("/bench/open-opportunity.sql"))) {
            return Files.write(stack.file("open-opportunity.sql"), text.readAllBytes());
        }
    }
}
