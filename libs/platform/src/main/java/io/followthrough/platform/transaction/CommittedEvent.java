package io.followthrough.platform.transaction;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Optional;
import java.util.UUID;

/** The last event that a request's transactions have told and committed. Known to that request's context only. */
public final class CommittedEvent {

    private static final String KEY = CommittedEvent.class.getName();

    private CommittedEvent() {}

    /** Its id; empty while nothing was told. */
    public static Optional<UUID> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    static void note(UUID event) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, event);
        }
    }
}
