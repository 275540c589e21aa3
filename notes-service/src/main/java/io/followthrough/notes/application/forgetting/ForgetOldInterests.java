package io.followthrough.notes.application.forgetting;

import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.notes.application.TakesReminderEvents;
import io.followthrough.notes.store.forgetting.ExpiredInterests;
import io.followthrough.people.sandbox.SandboxClock;
import io.followthrough.platform.Ids;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Interviewers' private interests that the tenant's retention has run out for go, from debriefs and from the search. */
@ApplicationScoped
public class ForgetOldInterests implements TakesReminderEvents {

    private final TenantTransactions transactions;
    private final ExpiredInterests interests;
    private final SandboxClock sandboxClock;
    private final ExpiredInterests.Retention retention;

    ForgetOldInterests(
            TenantTransactions transactions,
            ExpiredInterests interests,
            SandboxClock sandboxClock,
            InterestRetention retention) {
        this.transactions = transactions;
        this.interests = interests;
        this.sandboxClock = sandboxClock;
        this.retention = new ExpiredInterests.Retention(retention.retention(), retention.retentionOf());
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(SandboxClockMoved.class, this::onClockMoved);
    }

    /** Forgets for some tenants, unless another replica is at it; answers how many debriefs lost something. */
    public Uni<Integer> forgetSome() {
        return interests.exclusively(retention, this::ofTenants);
    }

    /** A sandbox's time has moved on: what has grown old on the way goes with it. */
    private Uni<Void> onClockMoved(TenantTransaction transaction, IncomingEvent<SandboxClockMoved> event) {
        return sandboxClock
                .apply(transaction, event)
                .chain(() -> transaction.tenant().isSandbox()
                        ? forgetAll(transaction, event.data().now())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Integer> ofTenants(List<String> tenants) {
        return Multi.createFrom()
                .iterable(tenants)
                .onItem()
                .transformToUniAndConcatenate(this::ofTenant)
                .collect()
                .with(Collectors.summingInt(forgotten -> forgotten));
    }

    private Uni<Integer> ofTenant(String tenant) {
        Origin origin = new Origin(new TenantId(tenant), Ids.next().toString(), null, null);
        return transactions.in(origin, transaction -> forget(transaction, transaction.now()));
    }

    private Uni<Void> forgetAll(TenantTransaction transaction, Instant now) {
        return forget(transaction, now)
                .flatMap(forgotten -> forgotten < ExpiredInterests.DEBRIEFS
                        ? Uni.createFrom().voidItem()
                        : forgetAll(transaction, now));
    }

    private Uni<Integer> forget(TenantTransaction transaction, Instant now) {
        Instant until = now.minus(retention.of(transaction.tenant().value()));
        return interests.forget(transaction, until);
    }
}
