package io.followthrough.platform.sample;

import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.problem.PassingException;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** How the consumption of an event goes on: an employer whose name begins with a word of these decides. */
@ApplicationScoped
public class EventCourse {

    /** An event that took effect, or began to. */
    public record Told(String tenant, String candidateId, String role) {}

    private final List<Told> begun = new CopyOnWriteArrayList<>();
    private final List<Told> kept = new CopyOnWriteArrayList<>();
    private final List<Told> taken = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, CompletableFuture<Void>> gates = new ConcurrentHashMap<>();

    /** What handlers were called with, in that order. */
    public List<Told> begun() {
        return begun;
    }

    /** What was kept of those whose effect failed for good. */
    public List<Told> kept() {
        return kept;
    }

    /** What took effect, in the order of the commits as this process learnt of them. */
    public List<Told> taken() {
        return taken;
    }

    public List<Told> takenOf(String tenant) {
        return taken.stream().filter(told -> told.tenant().equals(tenant)).toList();
    }

    /** The roles of the candidate's events that took effect, in their order. */
    public List<String> rolesOf(String tenant, String candidateId) {
        return takenOf(tenant).stream()
                .filter(told -> told.candidateId().equals(candidateId))
                .map(Told::role)
                .toList();
    }

    /** Lets everything go on that was held, or failed, under that name of an employer. */
    public void release(String employer) {
        gate(employer).complete(null);
    }

    Uni<Void> of(TenantTransaction transaction, OpportunityOpened opened) {
        Told told = new Told(transaction.tenant().value(), opened.candidateId(), opened.role());
        begun.add(told);
        if (opened.employer().startsWith("failing") && !gate(opened.employer()).isDone()) {
            throw new PassingException("it passes", new IllegalStateException("not yet"));
        }
        if (opened.employer().startsWith("impossible")
                && !gate(opened.employer()).isDone()) {
            throw new IllegalStateException("it cannot be");
        }
        transaction.afterCommit(() -> taken.add(told));
        return opened.employer().startsWith("held")
                ? hold(opened.employer())
                : Uni.createFrom().voidItem();
    }

    Uni<Boolean> keep(TenantTransaction transaction, OpportunityOpened opened) {
        if (opened.role().equals("cannot be kept")) {
            throw new IllegalStateException("it cannot be kept");
        }
        Told told = new Told(transaction.tenant().value(), opened.candidateId(), opened.role());
        transaction.afterCommit(() -> kept.add(told));
        return Uni.createFrom().item(!opened.role().equals("kept in part"));
    }

    private Uni<Void> hold(String employer) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(gate(employer))
                .emitOn(command -> context.runOnContext(ignored -> command.run()));
    }

    private CompletableFuture<Void> gate(String employer) {
        return gates.computeIfAbsent(employer, first -> new CompletableFuture<>());
    }
}
