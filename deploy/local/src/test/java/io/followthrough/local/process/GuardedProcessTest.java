package io.followthrough.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.jvm.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_A_GUARD_NEEDS_TO_LEAVE = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private long written;

    @Test
    void a_frozen_process_does_nothing_until_it_goes_on() {
        GuardedProcess process = start(10_000, 0);
        try {
            await().atMost(SOON).until(() -> writesOn(process));

            process.pause();
            await().atMost(SOON).during(LONGER_THAN_A_GUARD_NEEDS_TO_LEAVE).until(() -> !writesOn(process));
            assertThat(process.isAlive()).isTrue();

            process.resume();
            await().atMost(SOON).until(() -> writesOn(process));
        } finally {
            process.kill();
        }
    }

    @Test
    void a_process_that_was_frozen_ends_with_its_own_status() {
        GuardedProcess process = start(20, 7);
        await().atMost(SOON).until(() -> writesOn(process));

        process.pause();
        await().atMost(SOON).during(LONGER_THAN_A_GUARD_NEEDS_TO_LEAVE).until(() -> !writesOn(process));
        process.resume();

        await().atMost(SOON).until(() -> !process.isAlive());
        assertThat(process.exitStatus()).isEqualTo(7);
    }

    /** Whether it has written anything since this was asked last. */
    private boolean writesOn(GuardedProcess process) {
        long before = written;
        try {
            written = Files.size(process.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written > before;
    }

    private GuardedProcess start(int ticks, int status) {
        List<String> command = JavaCommand.of(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Ticking.class.getName(),
                Integer.toString(ticks),
                Integer.toString(status)));
        return GuardedProcess.start(
                new ProcessPlan("ticking", command, Map.of(), folder.resolve("process.log"), StopSignals.SERVICE));
    }
}
