package io.followthrough.reminder.application.contact;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.contact.ContactChannel;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.store.contact.FollowUps;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate tells of a contact that it made elsewhere (R28, R30). */
@ApplicationScoped
public class ReportFollowUp {

    /**
     * The contact.
     *
     * @param sentAt when it was made; now if null
     * @param reason why a second one; kept, never told on
     */
    public record Command(
            UUID opportunityId,
            @Nullable Instant sentAt,
            ContactChannel channel,
            @Nullable String reason) {}

    private final TenantTransactions transactions;
    private final Access access;
    private final KnownFacts facts;
    private final FollowUps followUps;
    private final LogFollowUp logFollowUp;

    ReportFollowUp(
            TenantTransactions transactions,
            Access access,
            KnownFacts facts,
            FollowUps followUps,
            LogFollowUp logFollowUp) {
        this.transactions = transactions;
        this.access = access;
        this.facts = facts;
        this.followUps = followUps;
        this.logFollowUp = logFollowUp;
    }

    /** @throws ProblemException in the Uni: not found; 422 when it lies ahead */
    public Uni<LoggedFollowUp> report(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> facts.candidateOf(transaction, command.opportunityId())
                        .map(found -> Visible.to(caller, found, candidate -> candidate, "opportunity"))
                        .flatMap(candidate ->
                                logFollowUp.logOfKnown(transaction, contact(candidate, command, transaction.now()))));
    }

    /** @throws ProblemException not found, in the Uni */
    public Uni<LoggedFollowUp> read(Caller caller, UUID id) {
        return transactions.in(
                caller.origin(),
                transaction -> followUps
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                one -> one.contact().with().candidateId(),
                                AccessScope.PLAN,
                                "follow-up")));
    }

    private static LoggedFollowUp.Contact contact(String candidateId, Command command, Instant now) {
        Instant sentAt = command.sentAt() == null ? now : command.sentAt();
        if (sentAt.isAfter(now)) {
            throw ProblemException.brokenRule(null, "sentAt", "must not lie ahead: it is " + now);
        }
        return new LoggedFollowUp.Contact(
                Ids.next(),
                new LoggedFollowUp.With(candidateId, command.opportunityId(), null),
                command.channel(),
                command.reason() != null,
                command.reason(),
                sentAt);
    }
}
