package io.followthrough.people.sandbox;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that goes on beside what has begun it, in a Vert.x context of its own, as transactions want one. */
final class Aside {

    private Aside() {}

    static <T> void run(Supplier<Uni<T>> wait, Function<T, Uni<Void>> afterwards, Consumer<Throwable> failed) {
        Context context = VertxContext.createNewDuplicatedContext(Vertx.currentContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(begun -> wait.get()
                .emitOn(next -> context.runOnContext(resumed -> next.run()))
                .chain(afterwards::apply)
                .subscribe()
                .with(done -> {}, failed));
    }
}
