package io.followthrough.platform.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Counts what the broker has answered to a batch of records. */
final class Acknowledgements implements Callback {

    private final CompletableFuture<Void> all = new CompletableFuture<>();
    private final AtomicReference<@Nullable Exception> refusal = new AtomicReference<>();
    private final AtomicInteger outstanding;

    Acknowledgements(int records) {
        this.outstanding = new AtomicInteger(records);
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception refused) {
        if (refused != null) {
            refusal.compareAndSet(null, refused);
        }
        if (outstanding.decrementAndGet() == 0) {
            complete(refusal.get());
        }
    }

    /** Completes when every record has its answer; fails if one was refused. */
    CompletionStage<Void> all() {
        return all;
    }

    private void complete(@Nullable Exception refused) {
        if (refused == null) {
            all.complete(null);
        } else {
            all.completeExceptionally(refused);
        }
    }
}
