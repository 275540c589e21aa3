package io.followthrough.platform.idempotency;

import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets a request with a key take effect once: the answer is committed with the effect that it tells of. Where nothing took
 * effect, nothing is kept: whose data such an answer holds would be unknown, as no event says it.
 */
@ApplicationScoped
class Repetitions {

    private static final Logger LOG = Logger.getLogger(Repetitions.class);

    private final TenantTransactions transactions;
    private final StoredAnswers answers;
    private final AnswerRendering rendering;
    private final String source;

    Repetitions(
            TenantTransactions transactions,
            StoredAnswers answers,
            AnswerRendering rendering,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.transactions = transactions;
        this.answers = answers;
        this.rendering = rendering;
        this.source = "/" + service;
    }

    /**
     * The answer of the first time, or that of the operation, which runs in this transaction. The claim is sent ahead of
     * whatever the operation sends, in the same exchange, so it costs none of its own; should the operation turn out not
     * to be the first, nothing of it has happened.
     *
     * @throws ProblemException 409, in the Uni, while another attempt runs; 422 when the key came with another request
     */
    Uni<StoredAnswer> once(KeyedRequest request, Supplier<Uni<Object>> operation) {
        return transactions
                .in(request.caller().origin(), transaction -> {
                    answers.claim(transaction, request);
                    return transactions
                            .joining(transaction, operation)
                            .map(rendering::ofSuccess)
                            .map(answer -> keptIfItTells(transaction, request, answer));
                })
                .onFailure(failure -> !TransientFailures.isTransient(failure))
                .recoverWithUni(failure -> instead(request, failure));
    }

    private StoredAnswer keptIfItTells(TenantTransaction transaction, KeyedRequest request, StoredAnswer answer) {
        UUID event = transaction.lastEvent();
        if (event == null) {
            return answer;
        }
        StoredAnswer telling = answer.telling(new EventMark(event, source));
        answers.add(transaction, request, telling, transaction.person());
        return telling;
    }

    /** As {@link #keep}; that it fails does no harm, as a repetition is judged anew. */
    Uni<Void> keepIfPossible(KeyedRequest request, StoredAnswer refusal) {
        return keep(request, refusal)
                .onFailure()
                .invoke(failure -> LOG.warnf("a refusal was not stored: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    /** Stores what was refused, unless another attempt was quicker; the operation's own transaction was rolled back. */
    Uni<Void> keep(KeyedRequest request, StoredAnswer refusal) {
        return transactions
                .in(request.caller().origin(), transaction -> {
                    answers.claim(transaction, request);
                    answers.add(transaction, request, refusal, null);
                    return Uni.createFrom().voidItem();
                })
                .onFailure(failure -> StoredAnswers.anotherRuns(failure) || StoredAnswers.isAnswered(failure))
                .recoverWithNull();
    }

    /** What is answered when the operation failed: the answer that there is already, if that is why. */
    private Uni<StoredAnswer> instead(KeyedRequest request, Throwable failure) {
        if (StoredAnswers.anotherRuns(failure)) {
            return Uni.createFrom()
                    .failure(ProblemException.passing(
                            ProblemKind.IDEMPOTENCY_IN_PROGRESS, "Its answer will be this one's too.", 1));
        }
        return transactions
                .in(request.caller().origin(), transaction -> answers.find(transaction, request))
                .flatMap(found -> found.map(answer -> Uni.createFrom().item(answer.replayed()))
                        .orElseGet(() -> Uni.createFrom().failure(failure)));
    }
}
