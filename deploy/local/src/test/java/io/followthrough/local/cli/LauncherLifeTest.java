package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.stack.RunState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a launcher, one thing after another: a start takes its time, so each test begins where the last one ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherLifeTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final int BY_SIGTERM = 143;
    private static final Map<String, String> STUBBORN = Map.of("STAND_IN_STUBBORN", "notes-service");

    private Playground playground;
    private Launched running;

    @BeforeAll
    void start(@TempDir Path root) throws IOException {
        playground = Playground.in(root.toRealPath());
        running = playground.launch().awaitReady();
    }

    @AfterAll
    void nothingIsLeft() throws IOException {
        running.process().destroyForcibly();
        awaitNoChildren();
        playground.remove();
    }

    @Test
    @Order(1)
    void prints_where_everything_is() throws Exception {
        URI address = playground.ports().address();
        int management = playground.ports().of(Service.NOTES).management();
        assertThat(running.output())
                .contains(address + "/docs/")
                .contains("http://127.0.0.1:" + management + "/q/metrics")
                .contains("./run token --tenant acme --sub cand-1 --group candidate");
        assertThat(RunState.read(playground.folder()))
                .contains(new RunState(running.process().pid(), RunState.Phase.READY, playground.ports()));
    }

    @Test
    @Order(2)
    void an_operators_command_goes_to_every_service_or_to_the_one_that_has_the_id() throws Exception {
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
    }

    @Test
    @Order(3)
    void a_second_launcher_on_the_same_data_is_refused() throws Exception {
        Launched second = playground.launch();

        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output())
                .contains("a launcher (process " + running.process().pid() + ") already runs");
    }

    @Test
    @Order(4)
    void stops_in_order_when_terminated_and_is_waited_for_by_the_next() throws Exception {
        Launched first = running;
        first.process().destroy();
        first.awaitOutput("Stopping");
        running = playground.launch(STUBBORN).awaitReady();

        assertThat(first.awaitExit()).isEqualTo(BY_SIGTERM);
        assertThat(first.output()).endsWith("Stopped.\n");
    }

    @Test
    @Order(5)
    void killed_it_leaves_no_process_and_the_next_start_finds_the_data() throws Exception {
        execute("create table kept (id int)");
        assertThat(playground.children()).hasSizeGreaterThan(10);

        running.process().destroyForcibly();
        awaitNoChildren();
        running = playground.launch().awaitReady();

        assertThat(exists("kept")).isTrue();
    }

    @Test
    @Order(6)
    void fresh_starts_empty_even_while_a_killed_launchers_processes_end() throws Exception {
        execute("create table forgotten (id int)");
        running.process().destroyForcibly();
        running.awaitExit();

        running = playground.launch("--fresh").awaitReady();

        assertThat(exists("forgotten")).isFalse();
    }

    @Test
    @Order(7)
    void a_service_that_dies_is_named_and_everything_stops() throws Exception {
        playground.process(Service.REMINDER).destroyForcibly();

        assertThat(running.awaitExit()).isEqualTo(1);
        assertThat(running.output())
                .contains("Followthrough is not running: reminder-service ended with status 137")
                .contains("reminder-service.log")
                .contains("| connected to 127.0.0.1:" + playground.ports().postgres() + " and 127.0.0.1:"
                        + playground.ports().kafka() + " in dev");
        assertThat(playground.children()).isEmpty();
        assertThat(RunState.read(playground.folder())).isEmpty();
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
