package io.followthrough.reminder.application.sandbox;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.store.TenantTables;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.time.TenantClock;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.audit.AuditedAct;
import io.followthrough.reminder.store.sandbox.FreedClocks;
import io.followthrough.reminder.store.sandbox.SandboxClockConfirmations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Empties a sandbox tenant in all services and frees its clock. First everything that was told, and what was told because
 * of it, is read everywhere; then this service deletes what it holds, so that nothing fires any more, and what had fired
 * until then is read too; only then do the others delete what they hold. So nothing arrives afterwards that is of before.
 */
@ApplicationScoped
public class ResetSandbox {

    private static final String HERE = "reminder-service";

    /** Of events that are told because of others, and those because of these: no chain of them is as long. */
    private static final int MOST_ROUNDS = 10;

    private static final int SOON_SECONDS = 1;

    /** How the services agree on their state. */
    private static final Set<String> KEPT =
            Set.of("sandbox_clock_confirmation", "sandbox_reading", "sandbox_settled", "sandbox_freed");

    private final TenantTransactions transactions;
    private final AwaitSandboxEvents awaitSandboxEvents;
    private final MoveSandboxClock moveSandboxClock;
    private final TenantClock clock;
    private final TenantTables tables;
    private final FreedClocks freedClocks;
    private final SandboxClockConfirmations confirmations;
    private final AuditLog audit;

    ResetSandbox(
            TenantTransactions transactions,
            AwaitSandboxEvents awaitSandboxEvents,
            MoveSandboxClock moveSandboxClock,
            TenantClock clock,
            TenantTables tables,
            FreedClocks freedClocks,
            SandboxClockConfirmations confirmations,
            AuditLog audit) {
        this.transactions = transactions;
        this.awaitSandboxEvents = awaitSandboxEvents;
        this.moveSandboxClock = moveSandboxClock;
        this.clock = clock;
        this.tables = tables;
        this.freedClocks = freedClocks;
        this.confirmations = confirmations;
        this.audit = audit;
    }

    /**
     * Completes when every service has emptied the tenant, or after 10 s.
     *
     * @throws ProblemException not found, when the tenant is no sandbox; not yet, in the Uni, when something was not read in
     *     time: nothing was deleted, or only what this service holds, and it can be asked again
     */
    public Uni<MoveSandboxClock.Outcome> reset(Caller caller) {
        MoveSandboxClock.mustBeSandbox(caller);
        return untilAllIsRead(caller, MOST_ROUNDS)
                .chain(() -> transactions.in(caller.origin(), this::empty))
                .chain(() -> read(caller))
                .chain(() -> clock.toBeMoved(() -> transactions.in(
                        caller.origin(),
                        transaction -> empty(transaction)
                                .chain(() -> clock.moves(transaction))
                                .map(moves -> reset(transaction, caller, moves + 1)))))
                .flatMap(reading -> moveSandboxClock.awaitConfirmations(caller, reading));
    }

    private Uni<Void> untilAllIsRead(Caller caller, int rounds) {
        if (rounds == 0) {
            return Uni.createFrom()
                    .failure(ProblemException.passing(
                            ProblemKind.NOT_YET,
                            "The services go on telling each other of this tenant.",
                            SOON_SECONDS));
        }
        return read(caller)
                .chain(some -> some
                        ? untilAllIsRead(caller, rounds - 1)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> read(Caller caller) {
        return awaitSandboxEvents.everywhere(
                caller, transaction -> Uni.createFrom().voidItem());
    }

    private Uni<Void> empty(TenantTransaction transaction) {
        return tables.empty(transaction, KEPT);
    }

    private MoveSandboxClock.Reading reset(TenantTransaction transaction, Caller caller, long number) {
        Instant realNow = transaction.now().minus(transaction.clockOffset());
        transaction.publish(new SandboxReset(number, realNow));
        transaction.publish(new SandboxClockApplied(HERE, number, realNow));
        clock.move(transaction, Duration.ZERO, number);
        freedClocks.free(transaction, number);
        confirmations.confirm(transaction, HERE, number);
        audit.add(transaction, caller, AuditedAct.SANDBOX_RESET, Long.toString(number), Map.of());
        return new MoveSandboxClock.Reading(realNow, number);
    }
}
