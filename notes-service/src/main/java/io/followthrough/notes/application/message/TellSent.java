package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.store.message.thanks.ThankYouLimitsOfTenant;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells the other services that, and how soon, a message was sent. */
@ApplicationScoped
class TellSent {

    private final ThankYouLimitsOfTenant limits;

    TellSent(ThankYouLimitsOfTenant limits) {
        this.limits = limits;
    }

    Uni<Void> tell(TenantTransaction transaction, MessageContext context, Message message, Instant sentAt) {
        return limits.find(transaction)
                .invoke(found ->
                        transaction.publish(EventsOfMessages.sent(message, sentAt, context.interview(), found)))
                .replaceWithVoid();
    }
}
