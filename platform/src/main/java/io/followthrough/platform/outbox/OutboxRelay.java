package io.followthrough.platform.outbox;

import io.followthrough.platform.tenancy.TenantId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox, shard by shard. Woken after each commit of its own process; a poll finds what another process,
 * or a crash, has left. A shard that is being drained is not drained twice at once: a wake that comes meanwhile makes
 * it go round once more.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 500;
    private static final long RETRY_MILLIS = 1_000;
    /** Another replica is just publishing this shard; it may have looked before our commit. */
    private static final long CONTENDED_MILLIS = 20;

    private static final int IDLE = 0;
    private static final int DRAINING = 1;
    private static final int WOKEN_MEANWHILE = 2;

    private final AtomicIntegerArray states = new AtomicIntegerArray(Shards.COUNT);
    private final Vertx vertx;
    private final ShardDrain drain;
    private volatile boolean running;

    OutboxRelay(Vertx vertx, ShardDrain drain) {
        this.vertx = vertx;
        this.drain = drain;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        vertx.setTimer(POLL_MILLIS, timer -> poll());
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** Tells that the tenant's shard may hold something to publish. */
    public void wake(TenantId tenant) {
        wake(Shards.of(tenant));
    }

    private void wake(int shard) {
        int before = states.getAndUpdate(shard, state -> state == IDLE ? DRAINING : WOKEN_MEANWHILE);
        if (before == IDLE) {
            drainOnce(shard);
        }
    }

    private void drainOnce(int shard) {
        if (!running) {
            return;
        }
        states.set(shard, DRAINING);
        drain.drain(shard).subscribe().with(outcome -> drained(shard, outcome), failure -> failed(shard, failure));
    }

    private void drained(int shard, ShardDrain.Outcome outcome) {
        switch (outcome) {
            case MORE -> drainOnce(shard);
            case CONTENDED -> again(shard, CONTENDED_MILLIS);
            case EMPTY -> rest(shard);
        }
    }

    private void failed(int shard, Throwable failure) {
        LOG.warnf("outbox shard %d could not be published, trying again: %s", shard, failure.toString());
        again(shard, RETRY_MILLIS);
    }

    private void again(int shard, long afterMillis) {
        vertx.setTimer(afterMillis, timer -> drainOnce(shard));
    }

    private void rest(int shard) {
        if (!states.compareAndSet(shard, DRAINING, IDLE)) {
            drainOnce(shard);
        }
    }

    private void poll() {
        if (!running) {
            return;
        }
        drain.shardsWithEvents()
                .call(drain::measure)
                .onItemOrFailure()
                .invoke((shards, failure) -> {
                    if (failure == null) {
                        shards.forEach(this::wake);
                    }
                    vertx.setTimer(POLL_MILLIS, timer -> poll());
                })
                .subscribe()
                .with(shards -> {}, failure -> LOG.warnf("outbox poll failed, trying again: %s", failure.toString()));
    }
}
