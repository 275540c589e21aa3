package io.followthrough.notes.store.hiring;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Rows that hold what other services have told: each telling takes the place of what was known before. */
final class ToldRows {

    private ToldRows() {}

    static Uni<Void> save(TenantTransaction transaction, Object row) {
        return transaction
                .session()
                .merge(row)
                .chain(() -> transaction.session().flush());
    }

    /** Changes what is known; of what is unknown nothing. */
    static <T> Uni<Void> change(Uni<Optional<T>> found, UnaryOperator<T> change, Function<T, Uni<Void>> save) {
        return found.flatMap(known ->
                known.map(change).map(save).orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
