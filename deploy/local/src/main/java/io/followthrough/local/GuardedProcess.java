package io.followthrough.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child process that cannot outlive this one, however this one ends: {@code guard.sh} stands between the two and
 * watches a pipe that the operating system closes with us.
 */
final class GuardedProcess {

    private static final int LAST_LINES = 20;
    private static final Duration GUARD_PATIENCE = Duration.ofSeconds(1);
    private static final long TAIL_BYTES = 16 * 1024L;

    private final ProcessPlan plan;
    private final Process guard;

    private GuardedProcess(ProcessPlan plan, Process guard) {
        this.plan = plan;
        this.guard = guard;
    }

    static GuardedProcess start(ProcessPlan plan) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", Resources.text("guard.sh"), "guard"));
        command.add(Long.toString(plan.signals().grace().toSeconds()));
        command.add(plan.signals().soft());
        command.add(plan.signals().hard());
        command.addAll(plan.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(plan.environment());
        try {
            Files.createDirectories(plan.log().toAbsolutePath().getParent());
            return new GuardedProcess(
                    plan, builder.redirectOutput(plan.log().toFile()).start());
        } catch (IOException e) {
            throw new LaunchFailure(plan.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Runs a process that ends by itself; one that fails or takes longer than the limit is a failure that names it. */
    static void complete(ProcessPlan plan, Duration limit) {
        GuardedProcess process = start(plan);
        try {
            if (!Patience.until(limit, () -> !process.isAlive())) {
                throw LaunchFailure.of(process, "did not finish within " + limit.toSeconds() + " s");
            }
        } finally {
            process.stop();
        }
        if (process.exitStatus() != 0) {
            throw LaunchFailure.of(process, "failed with status " + process.exitStatus());
        }
    }

    String name() {
        return plan.name();
    }

    Path log() {
        return plan.log();
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    /** Completes with this process when it has ended. */
    CompletableFuture<GuardedProcess> ended() {
        return guard.onExit().thenApply(ignored -> this);
    }

    /** The exit status; above 128 it names the signal that ended it. */
    int exitStatus() {
        return guard.exitValue();
    }

    /** Asks the process to stop and returns at once. */
    void requestStop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // The guard ended first: the pipe is closed either way.
        }
    }

    /** Asks the process to stop and returns when it is gone. */
    void stop() {
        requestStop();
        awaitEnd();
    }

    /** Ends the process without asking it, as a crash would, and returns when it is gone. */
    void kill() {
        try (OutputStream orders = guard.getOutputStream()) {
            orders.write("now\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException alreadyGone) {
            // The guard ended first, and so did the process.
        }
        awaitEnd();
    }

    /** Freezes the process and all that it has started, as SIGSTOP does, until {@link #resume()}. */
    void pause() {
        signal("STOP");
    }

    /** Lets a frozen process go on. */
    void resume() {
        signal("CONT");
    }

    /** The guard itself and its watcher, which run in the same shell, are spared. */
    private void signal(String name) {
        Optional<String> shell = guard.info().command();
        List<String> command = new ArrayList<>(List.of("kill", "-s", name));
        guard.descendants()
                .filter(process -> !process.info().command().equals(shell))
                .forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new LaunchFailure(plan.name() + " could not be signalled: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The guard sees to it within the grace; an interrupted caller still waits, so that nothing is left half-stopped. */
    private void awaitEnd() {
        long end =
                System.nanoTime() + plan.signals().grace().plus(GUARD_PATIENCE).toNanos();
        boolean interrupted = false;
        while (guard.isAlive() && System.nanoTime() < end) {
            try {
                guard.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end of what the process wrote, at most twenty lines. */
    List<String> lastLines() {
        try (var file = Files.newByteChannel(plan.log())) {
            file.position(Math.max(0, file.size() - TAIL_BYTES));
            String tail = new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = tail.strip().lines().toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(unreadable: " + e.getMessage() + ")");
        }
    }
}
