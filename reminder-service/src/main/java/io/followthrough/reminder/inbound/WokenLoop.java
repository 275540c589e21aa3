package io.followthrough.reminder.inbound;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does a piece of work again and again, never two at once: sleeps until the next is due, can be woken, and looks anyway
 * every few seconds for what another process has left and did not live to do.
 */
public final class WokenLoop {

    private static final Logger LOG = Logger.getLogger(WokenLoop.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final String name;
    private final Supplier<Uni<Optional<Duration>>> work;

    private boolean running;
    private boolean working;
    private boolean wokenMeanwhile;
    private long sleep = -1;

    /** @param work works once, and gives after how long the next is due; empty if none is */
    public WokenLoop(Vertx vertx, String name, Supplier<Uni<Optional<Duration>>> work) {
        this.vertx = vertx;
        this.name = name;
        this.work = work;
    }

    public synchronized void start() {
        running = true;
        sleepFor(Duration.ZERO);
    }

    public synchronized void stop() {
        running = false;
        vertx.cancelTimer(sleep);
    }

    public synchronized void wake() {
        if (working) {
            wokenMeanwhile = true;
        } else if (running) {
            vertx.cancelTimer(sleep);
            sleepFor(Duration.ZERO);
        }
    }

    private synchronized void sleepFor(Duration duration) {
        sleep = vertx.setTimer(Math.max(1, duration.toMillis()), timer -> run());
    }

    private void run() {
        synchronized (this) {
            if (!running || working) {
                return;
            }
            working = true;
            wokenMeanwhile = false;
        }
        work.get().subscribe().with(this::rest, this::restAfter);
    }

    private void restAfter(Throwable failure) {
        LOG.warnf("%s failed, trying again: %s", name, failure.toString());
        rest(Optional.of(AFTER_FAILURE));
    }

    private synchronized void rest(Optional<Duration> untilNext) {
        working = false;
        if (running) {
            Duration next = untilNext
                    .filter(until -> until.compareTo(LONGEST_SLEEP) < 0)
                    .orElse(LONGEST_SLEEP);
            sleepFor(wokenMeanwhile ? Duration.ZERO : next);
        }
    }
}
