package io.followthrough.platform.background;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** What would hold up every request of the event loop is done on a thread of the worker pool. */
public final class WorkerThread {

    private WorkerThread() {}

    /** Does the work, and goes on with its result on the Vert.x context it is called on, as resources and consumers are. */
    public static <T> Uni<T> does(Supplier<T> work) {
        return Uni.createFrom()
                .completionStage(() ->
                        Vertx.currentContext().executeBlocking(work::get, false).toCompletionStage());
    }
}
