package io.followthrough.local.process;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Resources;
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
import java.util.function.BooleanSupplier;

/**
 * A child process that cannot outlive this one, however this one ends: {@code guard.sh} stands between the two and
 * watches a pipe that the operating system closes with us.
 */
public final class GuardedProcess {

    private static final int LAST_LINES = 20;
    private static final Duration GUARD_PATIENCE = Duration.ofSeconds(1);
    private static final long TAIL_BYTES = 16 * 1024L;

    private final ProcessPlan plan;
    private final Process guard;

    private GuardedProcess(ProcessPlan plan, Process guard) {
        this.plan = plan;
        this.guard = guard;
    }

    public static GuardedProcess start(ProcessPlan plan) {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", Resources.text(GuardedProcess.class, "guard.sh"), "guard"));
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
    public static void complete(ProcessPlan plan, Duration limit) {
        GuardedProcess process = start(plan);
        try {
            if (!Patience.until(limit, () -> !process.isAlive())) {
                throw process.failure("did not finish within " + limit.toSeconds() + " s");
            }
        } finally {
            process.stop();
        }
        if (process.exitStatus() != 0) {
            throw process.failure("failed with status " + process.exitStatus());
        }
    }

    /** Waits until it is ready; one that ends or takes too long is a failure that names it. */
    public void awaitReady(Duration limit, BooleanSupplier ready) {
        boolean settled = Patience.until(limit, () -> !isAlive() || ready.getAsBoolean());
        requireAlive();
        if (!settled) {
            throw failure("was not ready after " + limit.toSeconds() + " s");
        }
    }

    /** A process that has ended while something still waits for it is a failure that names it. */
    public void requireAlive() {
        if (!isAlive()) {
            throw failure("ended with status " + exitStatus() + " before it was ready");
        }
    }

    /** What went wrong with this process, with the last lines of its log. */
    public LaunchFailure failure(String message) {
        List<String> lines = lastLines();
        String tail = lines.isEmpty() ? " (empty)" : "\n  | " + String.join("\n  | ", lines);
        return new LaunchFailure(name() + " " + message + "\n  log: " + log() + tail);
    }

    public String name() {
        return plan.name();
    }

    public Path log() {
        return plan.log();
    }

    public boolean isAlive() {
        return guard.isAlive();
    }

    /** Completes with this process when it has ended. */
    public CompletableFuture<GuardedProcess> ended() {
        return guard.onExit().thenApply(ignored -> this);
    }

    /** The exit status; above 128 it names the signal that ended it. */
    public int exitStatus() {
        return guard.exitValue();
    }

    /** Asks the process to stop and returns at once. */
    public void requestStop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // The guard ended first: the pipe is closed either way.
        }
    }

    /** Asks the process to stop and returns when it is gone. */
    public void stop() {
        requestStop();
        awaitEnd();
    }

    /** Ends the process without asking it, as a crash would, and returns when it is gone. */
    public void kill() {
        try (OutputStream orders = guard.getOutputStream()) {
            orders.write("now\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException alreadyGone) {
            // The guard ended first, and so did the process.
        }
        awaitEnd();
    }

    /** Freezes the process and all that it has started, as SIGSTOP does, until {@link #resume()}. */
    public void pause() {
        signal("STOP");
    }

    /** Lets a frozen process go on. */
    public void resume() {
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
    public List<String> lastLines() {
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
