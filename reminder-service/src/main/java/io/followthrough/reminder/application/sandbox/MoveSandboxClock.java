package io.followthrough.reminder.application.sandbox;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.time.TenantClock;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.followthrough.reminder.domain.audit.AuditedAct;
import io.followthrough.reminder.store.sandbox.FreedClocks;
import io.followthrough.reminder.store.sandbox.SandboxClockConfirmations;
import io.followthrough.reminder.store.timer.Timers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Moves the clock of a sandbox tenant. The offset and the tenant's timers change in one transaction; what has become
 * due fires through the same dispatcher as everything else; the other services learn it as an event and confirm.
 */
@ApplicationScoped
public class MoveSandboxClock {

    /** The clock as it stands: its instant, and how often it was moved. */
    public record Reading(Instant now, long moves) {}

    /** A move, and whether all services had taken it over in time. */
    public record Outcome(Reading reading, boolean confirmedByAll) {}

    /** Every service owns one topic; this one confirms too. */
    private static final long SERVICES = Topic.values().length;

    private static final String HERE = "reminder-service";

    /** The first setting puts a story in its time; a later one plays all that lies between, a year of it at most. */
    private static final int FIRST_MOVE_YEARS = 10;

    private static final Duration LONGEST_MOVE = Duration.ofDays(366);
    private static final Duration CONFIRMED_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final TenantTransactions transactions;
    private final TenantClock clock;
    private final Timers timers;
    private final SandboxClockConfirmations confirmations;
    private final Event<TimersChanged> timersChanged;
    private final AuditLog audit;
    private final AwaitSandboxEvents awaitSandboxEvents;
    private final FreedClocks freedClocks;

    MoveSandboxClock(
            TenantTransactions transactions,
            TenantClock clock,
            Timers timers,
            SandboxClockConfirmations confirmations,
            Event<TimersChanged> timersChanged,
            AuditLog audit,
            AwaitSandboxEvents awaitSandboxEvents,
            FreedClocks freedClocks) {
        this.transactions = transactions;
        this.clock = clock;
        this.timers = timers;
        this.confirmations = confirmations;
        this.timersChanged = timersChanged;
        this.audit = audit;
        this.awaitSandboxEvents = awaitSandboxEvents;
        this.freedClocks = freedClocks;
    }

    /** @throws ProblemException not found, when the tenant is no sandbox */
    public Uni<Reading> read(Caller caller) {
        mustBeSandbox(caller);
        return transactions.in(
                caller.origin(),
                transaction -> clock.moves(transaction).map(moves -> new Reading(transaction.now(), moves)));
    }

    /**
     * Sets the tenant's time to {@code now}; it goes on from there. The first setting reaches ten years either way, later
     * ones 366 days, and only forward. What was committed before it is read everywhere first, so that nothing fires that was
     * answered already. Completes when every service has confirmed, or after 10 s.
     *
     * @param ifMatch how often the caller has read that the clock was moved
     * @throws ProblemException broken rule, when it would go farther; not yet, in the Uni, when something was not read in
     *     time: nothing has moved
     */
    public Uni<Outcome> move(Caller caller, Instant now, IfMatch ifMatch) {
        mustBeSandbox(caller);
        return awaitSandboxEvents
                .everywhere(
                        caller,
                        transaction -> clock.moves(transaction)
                                .invoke(ifMatch::check)
                                .call(moves -> checkReach(transaction, now, moves)))
                .chain(() -> clock.toBeMoved(() -> transactions.in(
                        caller.origin(),
                        transaction -> clock.moves(transaction)
                                .invoke(ifMatch::check)
                                .call(moves -> checkReach(transaction, now, moves))
                                .map(moves -> move(transaction, caller, now, moves)))))
                .flatMap(reading -> awaitConfirmations(caller, reading));
    }

    /** A service has taken over a move. */
    public Uni<Void> onApplied(TenantTransaction transaction, IncomingEvent<SandboxClockApplied> event) {
        confirmations.confirm(transaction, event.data().service(), event.data().version());
        return Uni.createFrom().voidItem();
    }

    private Reading move(TenantTransaction transaction, Caller caller, Instant now, long moves) {
        long number = moves + 1;
        Duration ahead = Duration.between(transaction.now(), now);
        Duration offset = transaction.clockOffset().plus(ahead);
        transaction.publish(new SandboxClockMoved(number, now, offset.toMillis()));
        transaction.publish(new SandboxClockApplied(HERE, number, now));
        transaction.afterCommit(() -> timersChanged.fire(new TimersChanged()));
        clock.move(transaction, offset, number);
        timers.shift(transaction, ahead);
        confirmations.confirm(transaction, HERE, number);
        audit.add(transaction, caller, AuditedAct.CLOCK_MOVED, Long.toString(number), Map.of("now", now.toString()));
        return new Reading(now, number);
    }

    private Uni<Void> checkReach(TenantTransaction transaction, Instant now, long moves) {
        return freedClocks
                .isFree(transaction, moves)
                .invoke(first -> checkReach(transaction.now(), now, first))
                .replaceWithVoid();
    }

    private static void checkReach(Instant stands, Instant now, boolean first) {
        if (!first) {
            if (now.isBefore(stands)) {
                throw beyond(stands, "moves only forward");
            }
            if (now.isAfter(stands.plus(LONGEST_MOVE))) {
                throw beyond(stands, "moves at most " + LONGEST_MOVE.toDays() + " days at once");
            }
            return;
        }
        OffsetDateTime today = stands.atOffset(ZoneOffset.UTC);
        if (now.isBefore(today.minusYears(FIRST_MOVE_YEARS).toInstant())
                || now.isAfter(today.plusYears(FIRST_MOVE_YEARS).toInstant())) {
            throw beyond(stands, "is first set at most " + FIRST_MOVE_YEARS + " years from there");
        }
    }

    private static ProblemException beyond(Instant stands, String how) {
        return ProblemException.brokenRule(null, "now", "The clock stands at " + stands + " and " + how + ".");
    }

    /** Completes when every service has confirmed the setting of the clock, or after 10 s. */
    Uni<Outcome> awaitConfirmations(Caller caller, Reading reading) {
        return transactions
                .in(caller.origin(), transaction -> confirmations.count(transaction, reading.moves()))
                .onItem()
                .delayIt()
                .by(LOOK_AGAIN)
                .repeat()
                .until(confirmed -> confirmed >= SERVICES)
                .collect()
                .last()
                .replaceWith(new Outcome(reading, true))
                .ifNoItem()
                .after(CONFIRMED_WITHIN)
                .recoverWithItem(new Outcome(reading, false));
    }

    static void mustBeSandbox(Caller caller) {
        if (!caller.tenant().isSandbox()) {
            throw ProblemException.notFound("sandbox clock");
        }
    }
}
