package io.followthrough.platform.outbox;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.platform.tenancy.TenantId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox. Woken after each commit of its own process; a poll finds what another process, or a crash, has
 * left. A drain takes all shards that were woken, so the more there is to publish, the fewer transactions it takes. No
 * shard is in two drains at once: one that is woken meanwhile has its turn when its drain has ended.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 1_000;
    /** Another replica is just publishing this shard; it may have looked before our commit. */
    private static final long CONTENDED_MILLIS = 20;
    /** A tenant's pace lets a few more go by then. */
    private static final long HELD_BACK_MILLIS = 50;
    /** A second one, so that a commit need not wait for the broker's answer to the one before. */
    private static final int DRAINS_AT_ONCE = 2;

    private final Set<Integer> woken = new HashSet<>();
    private final Set<Integer> busy = new HashSet<>();
    private final Set<Integer> heldBack = new HashSet<>();
    private final Vertx vertx;
    private final ShardDrain drain;
    private final WokenLoop poll;
    private int drains;
    private volatile boolean running;

    OutboxRelay(Vertx vertx, ShardDrain drain) {
        this.vertx = vertx;
        this.drain = drain;
        this.poll = new WokenLoop(vertx, "the poll of the outbox", POLL, this::poll);
    }

    void start(@Observes StartupEvent event) {
        running = true;
        poll.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        poll.stop();
    }

    /** Tells that the tenant's shard may hold something to publish. */
    public void wake(TenantId tenant) {
        wake(List.of(Shards.of(tenant)));
    }

    private void wake(List<Integer> shards) {
        synchronized (this) {
            woken.addAll(shards);
        }
        begin();
    }

    private void begin() {
        List<Integer> shards = claim();
        if (!shards.isEmpty()) {
            drain.drain(shards)
                    .subscribe()
                    .with(settlement -> ended(shards, settlement), failure -> failed(shards, failure));
        }
    }

    /** What the next drain is for; nothing if it has to wait. */
    private synchronized List<Integer> claim() {
        List<Integer> shards =
                woken.stream().filter(shard -> !busy.contains(shard)).toList();
        if (!running || drains == DRAINS_AT_ONCE || shards.isEmpty()) {
            return List.of();
        }
        shards.forEach(woken::remove);
        busy.addAll(shards);
        drains++;
        return shards;
    }

    private synchronized void release(List<Integer> shards) {
        shards.forEach(busy::remove);
        drains--;
    }

    private void ended(List<Integer> shards, Settlement settlement) {
        release(shards);
        wake(settlement.more());
        again(settlement.contended(), CONTENDED_MILLIS);
        settlement.heldBack().forEach(this::afterAWhile);
        settlement
                .waiting()
                .forEach((shard, refusal) ->
                        LOG.warnf("outbox shard %d waits, trying again: %s", shard, refusal.reason()));
        again(List.copyOf(settlement.waiting().keySet()), RETRY_MILLIS);
    }

    /** Once, however often the shard is drained meanwhile for what others have committed. */
    private void afterAWhile(int shard) {
        synchronized (this) {
            if (!heldBack.add(shard)) {
                return;
            }
        }
        vertx.setTimer(HELD_BACK_MILLIS, timer -> {
            synchronized (this) {
                heldBack.remove(shard);
            }
            wake(List.of(shard));
        });
    }

    private void failed(List<Integer> shards, Throwable failure) {
        LOG.warnf("outbox shards %s could not be published, trying again: %s", shards, failure.toString());
        release(shards);
        begin();
        again(shards, RETRY_MILLIS);
    }

    private void again(List<Integer> shards, long afterMillis) {
        if (!shards.isEmpty()) {
            vertx.setTimer(afterMillis, timer -> wake(shards));
        }
    }

    private Uni<Optional<Duration>> poll() {
        return drain.shardsWithEvents().invoke(this::wake).replaceWith(Optional.empty());
    }
}
