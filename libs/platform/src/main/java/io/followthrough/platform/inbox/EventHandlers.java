package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.events.UnreadableEventException;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Which events a consumer takes, and what each does. An event of any other type is skipped. */
public final class EventHandlers {

    /** The effect of an event, in the transaction that also records that it took effect. */
    public interface Handler<E extends Event> {
        Uni<Void> handle(TenantTransaction transaction, IncomingEvent<E> event);
    }

    /** What is kept of an event whose effect failed for good, in the transaction that notes it. */
    public interface Keeper<E extends Event> {

        /**
         * Keeps what could not be the reason of the failure, for the next event that makes up for this one ({@code
         * Event.whole()}) to have its effect too.
         *
         * @return whether that is all that the event tells: then it is not applied again when an operator puts it back later
         */
        Uni<Boolean> keep(TenantTransaction transaction, IncomingEvent<E> event);
    }

    record Entry<E extends Event>(Class<E> type, Handler<E> handler, Keeper<E> keeper) {

        /** @throws UnreadableEventException when the record is not such an event, or an attribute is missing or malformed */
        IncomingEvent<E> read(Headers headers, byte @Nullable [] payload) {
            if (payload == null) {
                throw new UnreadableEventException("no data", null);
            }
            return EventAttributes.event(headers, EventJson.read(payload, type));
        }
    }

    private final Map<String, Entry<?>> entries = new HashMap<>();

    public <E extends Event> EventHandlers on(Class<E> type, Handler<E> handler) {
        return on(type, handler, (transaction, event) -> Uni.createFrom().item(false));
    }

    /** The same of an event that is kept when its effect fails. */
    public <E extends Event> EventHandlers on(Class<E> type, Handler<E> handler, Keeper<E> keeper) {
        entries.put(Event.typeOf(type), new Entry<>(type, handler, keeper));
        return this;
    }

    @Nullable Entry<?> forType(String type) {
        return entries.get(type);
    }
}
