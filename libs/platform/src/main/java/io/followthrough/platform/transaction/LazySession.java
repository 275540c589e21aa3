package io.followthrough.platform.transaction;

import io.quarkus.hibernate.reactive.panache.common.WithSessionOnDemand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Lets Panache open its session, and so take a connection, only when something is read; and close it in the end. */
@ApplicationScoped
class LazySession {

    @WithSessionOnDemand
    <T> Uni<T> during(Supplier<Uni<T>> work) {
        return work.get();
    }
}
