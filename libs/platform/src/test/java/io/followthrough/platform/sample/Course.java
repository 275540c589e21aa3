package io.followthrough.platform.sample;

import io.followthrough.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How the creation of a sample goes on once its row is written: a name that begins with a word of these decides. */
@ApplicationScoped
public class Course {

    private final ConcurrentMap<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<Void>> held = new ConcurrentHashMap<>();

    /** How often a sample of that name was in the making. */
    public int runs(String name) {
        return runs.computeIfAbsent(name, first -> new AtomicInteger()).get();
    }

    /** Lets everything go on that was held under that name. */
    public void release(String name) {
        gate(name).complete(null);
    }

    Uni<Void> of(String name) {
        return Uni.createFrom().deferred(() -> {
            begin(name);
            return name.startsWith("held") ? hold(name) : Uni.createFrom().voidItem();
        });
    }

    void begin(String name) {
        runs.computeIfAbsent(name, first -> new AtomicInteger()).incrementAndGet();
        if (name.startsWith("refused")) {
            throw ProblemException.brokenRule("R27", "name", "Not on that day.");
        }
        if (name.startsWith("wrong")) {
            throw ProblemException.invalid("name", "must be right");
        }
        if (name.startsWith("failing")) {
            throw new IllegalStateException("secret of " + name);
        }
    }

    private Uni<Void> hold(String name) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(gate(name))
                .emitOn(command -> context.runOnContext(ignored -> command.run()));
    }

    private CompletableFuture<Void> gate(String name) {
        return held.computeIfAbsent(name, first -> new CompletableFuture<>());
    }
}
