package io.followthrough.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has the records of all channels worked on side by side: those of one key one after another, tenants in fair turns, so
 * many at once that the connections last. A record that has to be tried again gives its place back while it waits, and
 * holds its own key only.
 */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    /** By then its pause is the longest. */
    private static final int FAILURES_WORTH_A_LINE = 7;

    private static final long DRAINED_WITHIN_MILLIS = Duration.ofSeconds(5).toMillis();

    /** A queue and its first record, which is in flight from now on. */
    private record Begun(KeyQueue queue, Delivery delivery) {}

    private final PartitionFlow flow;
    private final DeliveryMetrics metrics;
    private final int atOnce;
    private final Map<RecordPlace.Lane, KeyQueue> queues = new HashMap<>();
    private final TenantTurns turns;
    private int inFlight;
    private boolean running = true;

    Deliveries(
            PartitionFlow flow,
            DeliveryMetrics metrics,
            @ConfigProperty(name = "followthrough.inbox.at-once", defaultValue = "8") int atOnce) {
        this.flow = flow;
        this.metrics = metrics;
        this.atOnce = atOnce;
        this.turns = new TenantTurns(Math.max(1, atOnce - atOnce / 4));
    }

    /** Begins nothing more and waits for what is in flight; the rest is another replica's, or the next start's. */
    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        long deadline =
                System.nanoTime() + Duration.ofMillis(DRAINED_WITHIN_MILLIS).toNanos();
        for (long left = DRAINED_WITHIN_MILLIS; inFlight > 0 && left > 0; left = millisUntil(deadline)) {
            wait(left);
        }
    }

    void accept(Delivery delivery) {
        metrics.arrived(delivery);
        flow.arrived(delivery.place());
        synchronized (this) {
            KeyQueue queue =
                    queues.computeIfAbsent(delivery.place().lane(), lane -> new KeyQueue(lane, delivery.tenant()));
            if (queue.add(delivery)) {
                turns.add(queue);
            }
        }
        beginAll();
    }

    /** These partitions are another's: what was not begun is forgotten, what is in flight ends by itself. */
    void giveUp(Collection<TopicPartition> partitions) {
        flow.forget(partitions);
        forget(partitions).forEach(metrics::left);
    }

    private synchronized List<Delivery> forget(Collection<TopicPartition> partitions) {
        List<KeyQueue> concerned = queues.values().stream()
                .filter(queue -> partitions.contains(queue.lane().partition()))
                .toList();
        concerned.stream().filter(queue -> !queue.isInFlight()).forEach(queue -> {
            turns.remove(queue);
            queues.remove(queue.lane());
        });
        return concerned.stream().flatMap(queue -> queue.giveUp().stream()).toList();
    }

    private void beginAll() {
        for (Begun next = next(); next != null; next = next()) {
            begin(next.queue(), next.delivery());
        }
    }

    private synchronized @Nullable Begun next() {
        KeyQueue next = running && inFlight < atOnce ? turns.next() : null;
        if (next == null) {
            return null;
        }
        inFlight++;
        return new Begun(next, next.begin());
    }

    private void begin(KeyQueue queue, Delivery delivery) {
        metrics.begun(delivery);
        delivery.attempt()
                .subscribe()
                .with(done -> ended(queue, delivery), failure -> failed(queue, delivery, failure));
    }

    private void ended(KeyQueue queue, Delivery delivery) {
        metrics.left(delivery);
        flow.left(delivery.place());
        landed(queue);
        beginAll();
    }

    private synchronized void landed(KeyQueue queue) {
        free(queue);
        if (queue.end()) {
            turns.add(queue);
        } else {
            queues.remove(queue.lane());
        }
    }

    private void failed(KeyQueue queue, Delivery delivery, Throwable failure) {
        metrics.held(delivery);
        if (isHeld(queue, delivery)) {
            Duration pause = delivery.pause();
            if (delivery.failures() == FAILURES_WORTH_A_LINE) {
                LOG.warnf("an event holds up its key, trying again: %s", failure.toString());
            }
            delivery.after(pause, () -> tryAgain(queue, delivery));
            beginAll();
        } else {
            ended(queue, delivery);
        }
    }

    private synchronized boolean isHeld(KeyQueue queue, Delivery delivery) {
        if (delivery.isGivenUp()) {
            return false;
        }
        free(queue);
        queue.hold();
        return true;
    }

    private void tryAgain(KeyQueue queue, Delivery delivery) {
        synchronized (this) {
            if (delivery.isGivenUp()) {
                return;
            }
            turns.add(queue);
        }
        metrics.released(delivery);
        beginAll();
    }

    private void free(KeyQueue queue) {
        inFlight--;
        turns.landed(queue);
        notifyAll();
    }

    private static long millisUntil(long deadline) {
        return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }
}
