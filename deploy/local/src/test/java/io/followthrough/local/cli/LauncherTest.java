package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.stack.RunState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final int BY_SIGTERM = 143;

    @TempDir
    Path root;

    private Playground playground;

    @BeforeEach
    void prepare() throws IOException {
        playground = Playground.in(root.toRealPath());
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        awaitNoChildren();
        playground.remove();
    }

    @Test
    void prints_where_everything_is_and_stops_in_order_when_terminated() throws Exception {
        Launched launched = playground.launch().awaitReady();

        int api = playground.ports().of(Service.NOTES).api();
        int management = playground.ports().of(Service.NOTES).management();
        assertThat(launched.output())
                .contains("http://127.0.0.1:" + api + "/q/swagger-ui")
                .contains("http://127.0.0.1:" + management + "/q/metrics")
                .contains("./run token --tenant acme --sub cand-1 --group candidate");
        assertThat(RunState.read(playground.folder()))
                .contains(new RunState(launched.process().pid(), RunState.Phase.READY, playground.ports()));

        launched.process().destroy();

        assertThat(launched.awaitExit()).isEqualTo(BY_SIGTERM);
        assertThat(playground.children()).isEmpty();
        assertThat(RunState.read(playground.folder())).isEmpty();
        assertThat(launched.output()).endsWith("Stopped.\n");
    }

    @Test
    void an_operators_command_goes_to_every_service_or_to_the_one_that_has_the_id() throws Exception {
        Launched running = playground.launch().awaitReady();
        String kafka = " with Kafka at 127.0.0.1:" + playground.ports().kafka() + "\n";

        Launched list = playground.command("parked", "list");
        assertThat(list.awaitExit()).isZero();
        assertThat(list.output()).isEqualTo(("parked list" + kafka).repeat(3));

        Launched letters = playground.command("dead-letters");
        assertThat(letters.awaitExit()).isZero();
        assertThat(letters.output()).isEqualTo(("dead-letters list" + kafka).repeat(3));

        Launched leaving = playground.command("tenant", "erase", "acme");
        assertThat(leaving.awaitExit()).isZero();
        assertThat(leaving.output()).isEqualTo(("tenant erase acme" + kafka).repeat(3));

        Launched one = playground.command("dead-letters", "put-back", "of-notes-service");
        assertThat(one.awaitExit()).isZero();
        assertThat(one.output()).isEqualTo("dead-letters put-back of-notes-service" + kafka);

        Launched none = playground.command("dead-letters", "drop", "of-nobody");
        assertThat(none.awaitExit()).isEqualTo(1);

        running.process().destroy();
        running.awaitExit();
    }

    @Test
    void killed_launcher_leaves_no_process_and_the_next_start_finds_the_data() throws Exception {
        Launched first =
                playground.launch(Map.of("STAND_IN_STUBBORN", "notes-service")).awaitReady();
        execute("create table kept (id int)");
        assertThat(playground.children()).hasSizeGreaterThan(10);

        first.process().destroyForcibly();
        awaitNoChildren();
        Launched second = playground.launch().awaitReady();

        assertThat(exists("kept")).isTrue();
        second.process().destroy();
        second.awaitExit();
    }

    @Test
    void fresh_starts_empty_even_while_a_killed_launchers_processes_end() throws Exception {
        Launched first = playground.launch().awaitReady();
        execute("create table forgotten (id int)");
        first.process().destroyForcibly();
        first.awaitExit();

        Launched second = playground.launch("--fresh").awaitReady();

        assertThat(exists("forgotten")).isFalse();
        second.process().destroy();
        second.awaitExit();
    }

    @Test
    void a_service_that_dies_is_named_and_everything_stops() throws Exception {
        Launched launched = playground.launch().awaitReady();

        playground.process(Service.REMINDER).destroyForcibly();

        assertThat(launched.awaitExit()).isEqualTo(1);
        assertThat(launched.output())
                .contains("Followthrough is not running: reminder-service ended with status 137")
                .contains("reminder-service.log")
                .contains("| connected to 127.0.0.1:" + playground.ports().postgres() + " and 127.0.0.1:"
                        + playground.ports().kafka() + " in dev");
        assertThat(playground.children()).isEmpty();
    }

    @Test
    void a_service_that_does_not_start_is_named_with_the_end_of_its_log() throws Exception {
        Launched launched = playground.launch(Map.of("STAND_IN_BROKEN", "notes-service"));

        assertThat(launched.awaitExit()).isEqualTo(1);
        assertThat(launched.output())
                .contains("notes-service ended with status 3 before it was ready")
                .contains("| no configuration, no service");
        assertThat(playground.children()).isEmpty();
    }

    @Test
    void taken_ports_are_named_with_the_options_that_change_them() throws Exception {
        int postgres = playground.ports().postgres();
        int notes = playground.ports().of(Service.NOTES).management();
        try (ServerSocket first = new ServerSocket(postgres, 1, InetAddress.getLoopbackAddress());
                ServerSocket second = new ServerSocket(notes, 1, InetAddress.getLoopbackAddress())) {
            assertThat(first.isBound() && second.isBound()).isTrue();
            Launched launched = playground.launch();

            assertThat(launched.awaitExit()).isEqualTo(1);
            assertThat(launched.output())
                    .contains("port " + postgres + " (--postgres-port)")
                    .contains("port " + notes + " (--notes-management-port)");
        }
    }

    @Test
    void a_second_launcher_on_the_same_data_is_refused() throws Exception {
        Launched first = playground.launch().awaitReady();

        Launched second = playground.launch();

        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output())
                .contains("a launcher (process " + first.process().pid() + ") already runs");
        first.process().destroy();
        first.awaitExit();
    }

    @Test
    void a_launcher_that_is_stopping_is_waited_for() throws Exception {
        Launched first = playground.launch().awaitReady();

        first.process().destroy();
        first.awaitOutput("Stopping");
        Launched second = playground.launch().awaitReady();

        assertThat(first.awaitExit()).isEqualTo(BY_SIGTERM);
        second.process().destroy();
        second.awaitExit();
    }

    @Test
    void a_start_broken_off_leaves_nothing() throws Exception {
        Launched launched = playground.launch().awaitOutput("PostgreSQL is ready");

        launched.process().destroy();

        assertThat(launched.awaitExit()).isEqualTo(BY_SIGTERM);
        assertThat(playground.children()).isEmpty();
        assertThat(launched.output()).doesNotContain("not running");
    }

    private void awaitNoChildren() {
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(playground.children()).isEmpty());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private boolean exists(String table) throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery("select to_regclass('" + table + "')")) {
            return rows.next() && rows.getString(1) != null;
        }
    }

    private Connection connect() throws SQLException {
        String address = "jdbc:postgresql://127.0.0.1:" + playground.ports().postgres() + "/interview";
        return DriverManager.getConnection(address, "postgres", "postgres");
    }
}
