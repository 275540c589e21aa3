package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo where the story fails at its first step, because stand-ins have no clock: its success needs services. */
class DemoTest {

    private static final String FAILED = "The demo failed: PUT /v1/sandbox/clock answered 404";

    @TempDir
    Path root;

    private Playground playground;

    @BeforeEach
    void prepare() throws IOException {
        playground = Playground.in(root.toRealPath());
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(playground.children()).isEmpty());
        playground.remove();
    }

    @Test
    void a_failed_step_is_named_and_what_was_started_stops() throws Exception {
        Launched demo = playground.launch("demo");

        assertThat(demo.awaitExit()).isEqualTo(1);
        assertThat(demo.output()).contains("1. Two interviews are over").contains(FAILED);
        assertThat(playground.children()).isEmpty();
    }

    @Test
    void what_runs_already_is_used_and_left_alone() throws Exception {
        Launched running = playground.launch().awaitReady();

        Launched demo = playground.launch("demo");

        assertThat(demo.awaitExit()).isEqualTo(1);
        assertThat(demo.output()).contains("Using what runs already").contains(FAILED);
        assertThat(running.process().isAlive()).isTrue();
        running.process().destroy();
        running.awaitExit();
    }
}
