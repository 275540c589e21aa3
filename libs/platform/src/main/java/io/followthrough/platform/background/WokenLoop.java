package io.followthrough.platform.background;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Background work that is done over and over, never twice at once in this process: it sleeps until the next piece is due
 * or it is woken. Wake-ups coalesce: any number of them while it works make it work once more. It never sleeps longer
 * than a limit, so that what another process has left, and did not live to do, is found. A failure is logged and tried
 * again after a while that doubles up to the same limit.
 *
 * <p>For work that only has to be done every so often there is {@code @Scheduled}.
 */
public final class WokenLoop {

    private static final Logger LOG = Logger.getLogger(WokenLoop.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final String name;
    private final Duration longestSleep;
    private final Supplier<Uni<Optional<Duration>>> work;

    private boolean running;
    private boolean working;
    private boolean wokenMeanwhile;
    private Duration retry = FIRST_RETRY;
    private long sleep = -1;

    /**
     * @param name what the work is called where a failure is logged, for example {@code the dispatch of due timers}
     * @param work does one piece and gives after how long the next is due, zero for at once; empty if nothing is planned.
     *     Runs on an event loop, in a Vert.x context of its own, as a request does: transactions want one
     */
    public WokenLoop(Vertx vertx, String name, Duration longestSleep, Supplier<Uni<Optional<Duration>>> work) {
        this.vertx = vertx;
        this.name = name;
        this.longestSleep = longestSleep;
        this.work = work;
    }

    /** Works at once, and from now on. */
    public synchronized void start() {
        running = true;
        sleepFor(Duration.ZERO);
    }

    /** Begins nothing more; a piece of work that is under way goes on to its end. */
    public synchronized void stop() {
        running = false;
        vertx.cancelTimer(sleep);
    }

    /** There may be something to do: works at once, or once more after the piece that is under way. */
    public synchronized void wake() {
        if (working) {
            wokenMeanwhile = true;
        } else if (running) {
            vertx.cancelTimer(sleep);
            sleepFor(Duration.ZERO);
        }
    }

    private synchronized void sleepFor(Duration duration) {
        sleep = vertx.setTimer(Math.max(1, duration.toMillis()), timer -> begin());
    }

    private synchronized void begin() {
        if (!running || working) {
            return;
        }
        working = true;
        wokenMeanwhile = false;
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(
                begun -> Uni.createFrom().deferred(work::get).subscribe().with(this::succeeded, this::failed));
    }

    private synchronized void succeeded(Optional<Duration> untilNext) {
        retry = FIRST_RETRY;
        rest(untilNext.orElse(longestSleep));
    }

    private synchronized void failed(Throwable failure) {
        LOG.warnf("%s failed, trying again: %s", name, failure.toString());
        Duration pause = retry;
        retry = shorter(retry.multipliedBy(2), longestSleep);
        rest(pause);
    }

    private void rest(Duration wanted) {
        working = false;
        if (running) {
            sleepFor(wokenMeanwhile ? Duration.ZERO : shorter(wanted, longestSleep));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
