package io.followthrough.people.sample;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Stops the effect of an event once its row is written, for candidates whose id begins with {@code held}. */
@ApplicationScoped
public class Hold {

    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, CompletableFuture<Void>> gates = new ConcurrentHashMap<>();

    /** Whether an effect about the candidate has come as far as this. */
    public boolean isReached(String candidateId) {
        return reached.contains(candidateId);
    }

    /** Lets the candidate's effects go on. */
    public void release(String candidateId) {
        gate(candidateId).complete(null);
    }

    Uni<Void> of(String candidateId) {
        return Uni.createFrom().deferred(() -> {
            reached.add(candidateId);
            return candidateId.startsWith("held")
                    ? hold(candidateId)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> hold(String candidateId) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(gate(candidateId))
                .emitOn(command -> context.runOnContext(ignored -> command.run()));
    }

    private CompletableFuture<Void> gate(String candidateId) {
        return gates.computeIfAbsent(candidateId, first -> new CompletableFuture<>());
    }
}
