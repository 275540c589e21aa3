package io.followthrough.notes.application.messages;

import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.reminders.policy.ThankYouTiming;
import io.followthrough.notes.domain.sending.ThankYouLimits;
import io.followthrough.notes.store.ThankYouLimitsOfTenant;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers the limits of the thank-you tiers when a tenant changes its policy (R10). */
@ApplicationScoped
public class KeepThankYouLimits {

    private final ThankYouLimitsOfTenant limits;

    KeepThankYouLimits(ThankYouLimitsOfTenant limits) {
        this.limits = limits;
    }

    public Uni<Void> onPolicy(TenantTransaction transaction, IncomingEvent<PolicyChanged> event) {
        ThankYouTiming timing = event.data().policy().thankYou();
        return limits.keep(
                transaction,
                event.data().policyVersion(),
                new ThankYouLimits(timing.idealBy(), timing.dueBy(), timing.graceUntil()));
    }
}
