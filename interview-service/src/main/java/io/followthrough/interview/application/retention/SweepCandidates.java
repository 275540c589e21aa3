package io.followthrough.interview.application.retention;

import io.followthrough.contracts.interviews.people.CandidateRetentionEnding;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.interview.application.people.ForgetCandidate;
import io.followthrough.interview.domain.retention.Retention;
import io.followthrough.interview.domain.retention.SilentCandidate;
import io.followthrough.interview.store.retention.Retentions;
import io.followthrough.interview.store.retention.SilentCandidates;
import io.followthrough.people.sandbox.SandboxClock;
import io.followthrough.platform.Ids;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Looks through a tenant's candidates, some at a time: the erasure of those of whom nothing was heard for nearly as long as
 * they are kept is announced, those whose announced time has come are erased, each in a transaction of its own.
 */
@ApplicationScoped
public class SweepCandidates {

    /** How many are looked at in a transaction. */
    private static final int MOST = 200;

    private final TenantTransactions transactions;
    private final Retentions retentions;
    private final SilentCandidates candidates;
    private final ForgetCandidate forgetCandidate;
    private final SandboxClock sandboxClock;

    SweepCandidates(
            TenantTransactions transactions,
            Retentions retentions,
            SilentCandidates candidates,
            ForgetCandidate forgetCandidate,
            SandboxClock sandboxClock) {
        this.transactions = transactions;
        this.retentions = retentions;
        this.candidates = candidates;
        this.forgetCandidate = forgetCandidate;
        this.sandboxClock = sandboxClock;
    }

    /** Takes a step for the tenant that is due; answers whether there was one, and no other replica at it. */
    public Uni<Boolean> step() {
        return retentions
                .due()
                .flatMap(due -> due.map(tenant -> step(origin(tenant)))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    /** A sandbox's time has moved on: its candidates are looked at anew. */
    public Uni<Void> onClockMoved(TenantTransaction transaction, IncomingEvent<SandboxClockMoved> event) {
        return sandboxClock.apply(transaction, event).invoke(() -> {
            if (transaction.tenant().isSandbox()) {
                retentions.begin(transaction);
            }
        });
    }

    private static Origin origin(String tenant) {
        return new Origin(new TenantId(tenant), Ids.next().toString(), null, null);
    }

    private Uni<Boolean> step(Origin origin) {
        return transactions
                .in(
                        origin,
                        transaction -> retentions
                                .claim(transaction)
                                .flatMap(claimed -> claimed.map(step -> look(transaction, step))
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .flatMap(over -> over.map(ids -> forget(origin, ids).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    /** The ids of those whose time has come. */
    private Uni<Optional<List<String>>> look(TenantTransaction transaction, Retentions.Step step) {
        Retention retention = step.retention();
        return candidates
                .page(transaction, step.nextAfter(), MOST)
                .invoke(page -> page.forEach(candidate -> announce(transaction, retention, candidate)))
                .invoke(page -> goOn(transaction, page))
                .map(page -> Optional.of(page.stream()
                        .filter(candidate -> retention.isOver(candidate, transaction.now()))
                        .map(SilentCandidate::candidateId)
                        .toList()));
    }

    private void announce(TenantTransaction transaction, Retention retention, SilentCandidate candidate) {
        retention.toAnnounce(candidate, transaction.now()).ifPresent(endsAt -> {
            candidates.tell(transaction, candidate, endsAt);
            transaction.publish(new CandidateRetentionEnding(candidate.candidateId(), endsAt));
        });
    }

    private void goOn(TenantTransaction transaction, List<SilentCandidate> page) {
        if (page.size() < MOST) {
            retentions.end(transaction);
        } else {
            retentions.goOn(transaction, page.get(page.size() - 1).candidateId());
        }
    }

    private Uni<Void> forget(Origin origin, List<String> over) {
        return Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(
                        candidate -> forgetCandidate.forgetIf(origin, candidate, held -> isOver(held, candidate)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Asked again once nothing can be added about the candidate. */
    private Uni<Boolean> isOver(TenantTransaction transaction, String candidateId) {
        return retentions
                .find(transaction)
                .flatMap(retention -> candidates
                        .find(transaction, candidateId)
                        .map(found -> found.filter(one -> retention.isOver(one, transaction.now()))
                                .isPresent()));
    }
}
