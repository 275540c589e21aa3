package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A launcher that a test has started, and what it prints. */
record Launched(Process process, Path file) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    String output() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Launched awaitOutput(String expected) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(process.isAlive() || output().contains(expected))
                    .as("the launcher runs or has printed '%s': %s", expected, output())
                    .isTrue();
            assertThat(output()).contains(expected);
        });
        return this;
    }

    Launched awaitReady() {
        return awaitOutput("Followthrough is ready");
    }

    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("the launcher ends: %s", output())
                .isTrue();
        return process.exitValue();
    }
}
