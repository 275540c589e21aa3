package io.followthrough.platform.idempotency;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a request with a key take effect once: the answer is committed with the effect that it tells of. */
@ApplicationScoped
class Repetitions {

    private final TenantTransactions transactions;
    private final StoredAnswers answers;
    private final AnswerRendering rendering;

    Repetitions(TenantTransactions transactions, StoredAnswers answers, AnswerRendering rendering) {
        this.transactions = transactions;
        this.answers = answers;
        this.rendering = rendering;
    }

    /**
     * The answer of the first time, or that of the operation, which runs in this transaction then.
     *
     * @param begun told when the operation is about to run
     */
    Uni<StoredAnswer> once(KeyedRequest request, Runnable begun, Supplier<Uni<Object>> operation) {
        return transactions.in(
                request.caller().origin(),
                transaction -> answers.claim(transaction, request)
                        .chain(() -> answers.find(transaction, request))
                        .flatMap(found -> found.map(answer -> Uni.createFrom().item(answer))
                                .orElseGet(() -> perform(transaction, request, begun, operation))));
    }

    /**
     * As {@link #once}, for an operation that reads nothing: its answer is sent to the database with its effect, before
     * anything is known of an earlier attempt. Should that fail, nothing has happened, and the long way tells why.
     */
    Uni<StoredAnswer> onceInOneExchange(KeyedRequest request, Runnable begun, Supplier<Uni<Object>> operation) {
        return transactions
                .exchange(
                        request.caller().origin(),
                        transaction -> transactions
                                .joining(transaction, operation)
                                .map(rendering::ofSuccess)
                                .invoke(answer ->
                                        answers.addIfFirst(transaction, request, answer, candidateOf(transaction))))
                .onFailure(failure -> !TransientFailures.isTransient(failure))
                .recoverWithUni(() -> once(request, begun, operation));
    }

    /** Stores what was refused; the operation's own transaction has been rolled back. */
    Uni<Void> keep(KeyedRequest request, StoredAnswer refusal) {
        return transactions
                .write(request.caller().origin(), transaction -> {
                    answers.add(transaction, request, refusal, null);
                    return refusal;
                })
                .replaceWithVoid();
    }

    private Uni<StoredAnswer> perform(
            TenantTransaction transaction, KeyedRequest request, Runnable begun, Supplier<Uni<Object>> operation) {
        begun.run();
        return transactions
                .joining(transaction, operation)
                .map(rendering::ofSuccess)
                .invoke(answer -> answers.add(transaction, request, answer, candidateOf(transaction)));
    }

    /** Whose data an operation has changed is told by its events. */
    private static @Nullable String candidateOf(TenantTransaction transaction) {
        return transaction.published().stream()
                .filter(CandidateEvent.class::isInstance)
                .map(event -> ((CandidateEvent) event).candidateId())
                .findFirst()
                .orElse(null);
    }
}
