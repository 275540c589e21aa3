package io.followthrough.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts what has been answered to a batch of rows. Kafka's client answers on a thread of its own. */
final class Acknowledgements {

    private final CompletableFuture<List<Refusal>> all = new CompletableFuture<>();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger outstanding;

    Acknowledgements(int rows) {
        this.outstanding = new AtomicInteger(rows);
    }

    /** @param refusal null when the broker has the row */
    void answered(OutboxRow row, @Nullable Exception refusal) {
        if (refusal != null) {
            refusals.add(new Refusal(row, refusal));
        }
        if (outstanding.decrementAndGet() == 0) {
            all.complete(new ArrayList<>(refusals));
        }
    }

    /** Completes when every row has its answer, with those that were refused. */
    CompletionStage<List<Refusal>> all() {
        return all;
    }
}
