package io.followthrough.platform.catchup;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.platform.inbox.NamedEvent;
import io.followthrough.platform.inbox.SettledEvents;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The room where those wait who wait for events. What this process settles itself it hears at once; what other replicas
 * settle it finds by one question for all who wait, asked every so often while somebody does.
 */
@ApplicationScoped
public class CatchUp {

    /** How a wait ended. */
    public enum Outcome {
        /** All of it has been read, and what has an effect took it. */
        CAUGHT_UP,
        /** Something has not been read in time, or this process is about to end. */
        NOT_YET,
        /** Something lies aside and will not be applied unless somebody puts it back. */
        REFUSED
    }

    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final SettledEvents settledEvents;
    private final WokenLoop poll;
    private final Set<Wait> waits = new LinkedHashSet<>();
    private boolean draining;

    CatchUp(Vertx vertx, SettledEvents settledEvents, MeterRegistry metrics) {
        this.vertx = vertx;
        this.settledEvents = settledEvents;
        this.poll = new WokenLoop(vertx, "the look into the inbox for those who wait", LONGEST_SLEEP, this::look);
        metrics.gauge("followthrough.after.event.waiting", this, CatchUp::count);
    }

    void start(@Observes StartupEvent event) {
        synchronized (this) {
            draining = false;
        }
        poll.start();
    }

    /** The process takes no more requests soon: whoever waits asks another one. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        endAll();
    }

    void stop(@Observes ShutdownEvent event) {
        endAll();
        poll.stop();
    }

    /**
     * Waits until the events have been read, by whichever replica: at least one look into the inbox, and no longer than
     * {@code atMost}. Ends on any thread; who cancels waits no more.
     */
    public Uni<Outcome> await(Set<NamedEvent> events, Duration atMost) {
        return Uni.createFrom().emitter(end -> begin(new Wait(events, true, end), atMost, end));
    }

    /** The same for who does not mind that some could not be applied: they will not be any more while he waits. */
    public Uni<Outcome> awaitEnd(Set<NamedEvent> events, Duration atMost) {
        return events.isEmpty()
                ? Uni.createFrom().item(Outcome.CAUGHT_UP)
                : Uni.createFrom().emitter(end -> begin(new Wait(events, false, end), atMost, end));
    }

    private void begin(Wait wait, Duration atMost, UniEmitter<? super Outcome> end) {
        synchronized (this) {
            waits.add(wait);
            if (draining || atMost.isZero()) {
                wait.runOut();
            }
        }
        long timer = vertx.setTimer(Math.max(1, atMost.toMillis()), passed -> runOut(wait));
        end.onTermination(() -> leave(wait, timer));
        poll.wake();
    }

    private void runOut(Wait wait) {
        synchronized (this) {
            wait.runOut();
        }
        poll.wake();
    }

    private synchronized void leave(Wait wait, long timer) {
        waits.remove(wait);
        vertx.cancelTimer(timer);
    }

    private void endAll() {
        synchronized (this) {
            draining = true;
            waits.forEach(Wait::runOut);
        }
        poll.wake();
    }

    /** An event that this process has settled; how, the next look says. */
    void onSettled(@Observes NamedEvent event) {
        boolean awaited;
        synchronized (this) {
            awaited = waits.stream().anyMatch(wait -> wait.missing().contains(event));
        }
        if (awaited) {
            poll.wake();
        }
    }

    /** Who came after the question was put is not ended by its answer. */
    private Uni<Optional<Duration>> look() {
        List<Wait> asking = asking();
        if (asking.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Set<NamedEvent> missing = new LinkedHashSet<>();
        asking.forEach(wait -> missing.addAll(wait.missing()));
        return settledEvents
                .among(missing)
                .ifNoItem()
                .after(LONGEST_SLEEP)
                .fail()
                .invoke(settled -> settle(asking, settled))
                .onTermination()
                .invoke(() -> endThoseWhoseTimeIsOver(asking))
                .map(settled -> Optional.of(TICK));
    }

    private synchronized List<Wait> asking() {
        return List.copyOf(waits);
    }

    private void settle(List<Wait> asking, List<SettledEvents.Settled> settled) {
        for (Wait wait : asking) {
            for (SettledEvents.Settled event : settled) {
                settle(wait, event);
            }
        }
    }

    private void settle(Wait wait, SettledEvents.Settled settled) {
        boolean caughtUp;
        synchronized (this) {
            if (!waits.contains(wait) || !wait.missing().contains(settled.event())) {
                return;
            }
            caughtUp = wait.settle(settled.event());
        }
        if (settled.refused() && wait.endsWhenRefused()) {
            end(wait, Outcome.REFUSED);
        } else if (caughtUp) {
            end(wait, Outcome.CAUGHT_UP);
        }
    }

    private void endThoseWhoseTimeIsOver(List<Wait> asking) {
        List<Wait> over = new ArrayList<>();
        synchronized (this) {
            asking.stream()
                    .filter(wait -> wait.isOver() && waits.contains(wait))
                    .forEach(over::add);
        }
        over.forEach(wait -> end(wait, Outcome.NOT_YET));
    }

    private void end(Wait wait, Outcome outcome) {
        synchronized (this) {
            waits.remove(wait);
        }
        wait.end(outcome);
    }

    private synchronized int count() {
        return waits.size();
    }
}
