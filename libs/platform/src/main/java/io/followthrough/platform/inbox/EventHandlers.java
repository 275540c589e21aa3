package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which events a consumer takes, and what each does. An event of any other type is skipped. */
public final class EventHandlers {

    /** The effect of an event, in the transaction that also records that it took effect. */
    public interface Handler<E extends Event> {
        Uni<Void> handle(TenantTransaction transaction, IncomingEvent<E> event);
    }

    record Entry<E extends Event>(Class<E> type, Handler<E> handler) {}

    private final Map<String, Entry<?>> entries = new HashMap<>();

    public <E extends Event> EventHandlers on(Class<E> type, Handler<E> handler) {
        entries.put(Event.typeOf(type), new Entry<>(type, handler));
        return this;
    }

    @Nullable Entry<?> forType(String type) {
        return entries.get(type);
    }
}
