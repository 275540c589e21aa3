package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that do not come far. */
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
}
