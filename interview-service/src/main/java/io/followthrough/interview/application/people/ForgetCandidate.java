package io.followthrough.interview.application.people;

import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.interview.domain.audit.AuditedAct;
import io.followthrough.interview.domain.people.Erasure;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.interview.store.people.Erasures;
import io.followthrough.people.access.FullAccess;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.people.erasure.EraseCandidate;
import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that is held about a candidate goes: here at once, in the other services as soon as they hear of it. */
@ApplicationScoped
public class ForgetCandidate {

    private static final String HERE = "interview-service";

    /** Who is said to have erased a candidate whom nobody asked to erase. */
    private static final String RETENTION = "retention";

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final EraseCandidate eraseCandidate;
    private final Erasures erasures;
    private final AuditLog audit;

    ForgetCandidate(
            TenantTransactions transactions,
            Candidates candidates,
            EraseCandidate eraseCandidate,
            Erasures erasures,
            AuditLog audit) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.eraseCandidate = eraseCandidate;
        this.erasures = erasures;
        this.audit = audit;
    }

    /** The receipt, still pending; of a candidate who is just being forgotten, the one that there is. */
    public Uni<Erasure> forget(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .lock(transaction, candidateId)
                        .flatMap(found -> found.isPresent()
                                ? hold(transaction, candidateId)
                                        .chain(() -> eraseHeld(transaction, candidateId))
                                        .invoke(erasure -> audit.add(
                                                transaction,
                                                caller,
                                                AuditedAct.CANDIDATE_ERASED,
                                                candidateId,
                                                Map.of("erasureId", erasure.id().toString())))
                                : pending(transaction, candidateId)));
    }

    /** Forgets a candidate without anybody asking, {@code if} that is right once nothing can be added about it any more. */
    public Uni<Void> forgetIf(Origin origin, String candidateId, Function<TenantTransaction, Uni<Boolean>> isRight) {
        return transactions.in(
                origin,
                transaction -> candidates
                        .lock(transaction, candidateId)
                        .flatMap(found -> found.isEmpty()
                                ? Uni.createFrom().item(false)
                                : hold(transaction, candidateId).chain(() -> isRight.apply(transaction)))
                        .flatMap(right -> right
                                ? eraseHeld(transaction, candidateId)
                                        .invoke(erasure -> audit.addLater(
                                                transaction, RETENTION, AuditedAct.CANDIDATE_ERASED, candidateId))
                                        .replaceWithVoid()
                                : Uni.createFrom().voidItem()));
    }

    /** No opportunity begins from the lock on, nothing is added to any once all are held: whoever waits finds none. */
    private Uni<Void> hold(TenantTransaction transaction, String candidateId) {
        eraseCandidate.hold(transaction, candidateId);
        return candidates.lockOpportunities(transaction, candidateId);
    }

    private Uni<Erasure> eraseHeld(TenantTransaction transaction, String candidateId) {
        return eraseCandidate
                .erase(transaction, candidateId)
                .map(removed -> receipt(transaction, candidateId, removed))
                .invoke(erasure -> erasures.add(transaction, erasure))
                .invoke(erasure ->
                        transaction.publish(new CandidateErased(candidateId, erasure.id(), erasure.requestedAt())));
    }

    private static Erasure receipt(TenantTransaction transaction, String candidateId, List<RemovedData> removed) {
        return new Erasure(
                Ids.next(),
                candidateId,
                transaction.now(),
                List.of(new Erasure.Part(HERE, counts(removed), transaction.now())));
    }

    private Uni<Erasure> pending(TenantTransaction transaction, String candidateId) {
        return erasures.latest(transaction, candidateId)
                .map((Optional<Erasure> latest) -> latest.filter(
                                one -> one.databasesCleanAt().isEmpty())
                        .orElseThrow(() -> ProblemException.notFound("candidate")));
    }

    static List<Erasure.Removed> counts(List<RemovedData> removed) {
        return removed.stream()
                .map(one -> new Erasure.Removed(one.kind(), one.count()))
                .toList();
    }
}
