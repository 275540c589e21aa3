package io.followthrough.platform.transaction;

import io.followthrough.platform.store.Write;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Executes writes one after the other in a transaction that was opened to read, too. */
final class SessionWrites {

    private SessionWrites() {}

    static Uni<Void> execute(Mutiny.Session session, List<Write> writes) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Write write : writes) {
            done = done.chain(() -> execute(session, write));
        }
        return done;
    }

    private static Uni<Void> execute(Mutiny.Session session, Write write) {
        Mutiny.MutationQuery query = session.createNativeQuery(write.statement().inSession());
        for (int index = 0; index < write.values().size(); index++) {
            query.setParameter(index + 1, write.values().get(index));
        }
        return query.executeUpdate().replaceWithVoid();
    }
}
