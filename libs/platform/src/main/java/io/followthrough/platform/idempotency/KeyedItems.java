package io.followthrough.platform.idempotency;

import io.followthrough.platform.overload.LineAllowance;
import io.followthrough.platform.problem.Refusals;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Requests that come together in one body, each with a key that is its own {@code Idempotency-Key}. They are done one after the
 * other, each in a transaction of its own: what is refused undoes nothing, and all of them sent again after a crash do
 * nothing twice.
 */
@ApplicationScoped
public class KeyedItems {

    private final Repetitions repetitions;
    private final AnswerRendering rendering;
    private final ItemBodies bodies;
    private final LineAllowance allowance;

    KeyedItems(Repetitions repetitions, AnswerRendering rendering, ItemBodies bodies, LineAllowance allowance) {
        this.repetitions = repetitions;
        this.rendering = rendering;
        this.bodies = bodies;
        this.allowance = allowance;
    }

    /**
     * What each is answered, in their order. The tenant is charged for all of them, done before or not.
     *
     * @param path of the request that they came in: a key is told apart by it
     * @param type of their bodies, each validated by itself
     * @param operation what to do with one; it answers with a {@code RestResponse}
     * @throws io.followthrough.platform.problem.ProblemException 429 when the tenant has brought in too much lately
     */
    public <I extends KeyedItem, B> Uni<List<ItemAnswer>> each(
            Caller caller, String path, List<I> items, Class<B> type, Operation<I, B> operation) {
        allowance.charge(caller.tenant(), items.size());
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> one(caller, path, item, type, operation))
                .collect()
                .asList();
    }

    /** What is done with an item. */
    public interface Operation<I, B> extends Function<ReadItem<I, B>, Uni<? extends RestResponse<?>>> {}

    /** An item whose body could be read. */
    public record ReadItem<I, B>(I item, B body) {}

    private <I extends KeyedItem, B> Uni<ItemAnswer> one(
            Caller caller, String path, I item, Class<B> type, Operation<I, B> operation) {
        KeyedRequest request = KeyedRequest.ofItem(caller, path, item.key(), bodies.written(item));
        return Uni.createFrom()
                .item(() -> bodies.read(item.body(), type))
                .onFailure()
                .transform(NotUnderstoodException::new)
                .flatMap(body -> repetitions.once(
                        request,
                        () -> operation.apply(new ReadItem<>(item, body)).map(answer -> (Object) answer)))
                .map(answer -> ItemAnswer.of(item.key(), answer))
                .onFailure()
                .recoverWithUni(failure -> refused(request, item.key(), path, failure));
    }

    /** As for a request of its own, a refusal is kept that the operation gave for the request alone. */
    private Uni<ItemAnswer> refused(KeyedRequest request, String key, String path, Throwable failure) {
        if (failure instanceof NotUnderstoodException unread) {
            return Uni.createFrom()
                    .item(ItemAnswer.of(
                            key, rendering.ofRefusal(Refusals.of(unread.why).toProblem(path))));
        }
        StoredAnswer answer = rendering.ofRefusal(Refusals.of(failure).toProblem(path));
        Uni<Void> kept = RefusalFilter.isOfTheRequestAlone(answer.status())
                ? repetitions.keepIfPossible(request, answer)
                : Uni.createFrom().voidItem();
        return kept.replaceWith(ItemAnswer.of(key, answer));
    }

    /** An item whose body is no request: it was never begun. */
    private static final class NotUnderstoodException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Throwable why;

        NotUnderstoodException(Throwable why) {
            super(null, why, false, false);
            this.why = why;
        }
    }
}
