package io.followthrough.local.kafka;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.workspace.LocalFolder;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A broker that starts while its starter does something else. */
public final class StartingKafka {

    private final FutureTask<LocalKafka> start;
    private final Thread thread;

    /** Begins at once. */
    public StartingKafka(LocalFolder folder, int port) {
        start = new FutureTask<>(() -> LocalKafka.start(folder, port));
        thread = new Thread(start, "kafka-start");
        thread.start();
    }

    /**
     * Waits for the broker.
     *
     * @throws LaunchFailure if it does not come up, or the waiting thread is interrupted
     */
    public LocalKafka finish() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LaunchFailure failure
                    ? failure
                    : new LaunchFailure("Kafka could not be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted while Kafka started", e);
        }
    }

    /** Stops the broker; a start still going on is broken off, and has left nothing when this returns. */
    public void stop() {
        boolean interrupted = Thread.interrupted();
        if (!start.isDone()) {
            thread.interrupt();
        }
        try {
            thread.join();
            start.get().stop();
        } catch (ExecutionException neverStarted) {
            // It has tidied up after itself, and whoever waited for it was told why.
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
