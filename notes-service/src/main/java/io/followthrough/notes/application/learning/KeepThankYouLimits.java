package io.followthrough.notes.application.learning;

import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.reminders.policy.ThankYouTiming;
import io.followthrough.notes.application.TakesReminderEvents;
import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import io.followthrough.notes.store.message.thanks.ThankYouLimitsOfTenant;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers the limits of the thank-you tiers, and how many follow-ups there may be, when a tenant changes its policy (R10, R28). */
@ApplicationScoped
public class KeepThankYouLimits implements TakesReminderEvents {

    private final ThankYouLimitsOfTenant limits;

    KeepThankYouLimits(ThankYouLimitsOfTenant limits) {
        this.limits = limits;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(PolicyChanged.class, this::onPolicy);
    }

    private Uni<Void> onPolicy(TenantTransaction transaction, IncomingEvent<PolicyChanged> event) {
        ThankYouTiming timing = event.data().policy().thankYou();
        limits.keep(
                transaction,
                event.data().policyVersion(),
                new ThankYouLimits(timing.idealBy(), timing.dueBy(), timing.graceUntil()),
                event.data().policy().followUpCap());
        return Uni.createFrom().voidItem();
    }
}
