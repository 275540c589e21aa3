package io.followthrough.interview.application.people;

import io.followthrough.interview.application.people.steps.CandidatesCoaches;
import io.followthrough.interview.application.people.steps.EventsOfPeople;
import io.followthrough.interview.application.people.steps.StandingGrant;
import io.followthrough.interview.domain.audit.AuditedAct;
import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.interview.domain.people.GrantTerms;
import io.followthrough.interview.store.people.CoachChanges;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An admin lets a coach read of a candidate; replaces what that coach was granted before. */
@ApplicationScoped
public class GrantCoach {

    /** The most coaches that a candidate may have at once. */
    public static final int MOST = 50;

    /**
     * What to grant.
     *
     * @param scopes null for all
     */
    public record Command(
            String candidateId,
            String coachId,
            @Nullable Set<CoachScope> scopes,
            @Nullable Instant expiresAt,
            IfMatch ifMatch) {

        public Command {
            scopes = scopes == null ? null : Set.copyOf(scopes);
        }
    }

    /** @param created whether that coach could read nothing before */
    public record Granted(StandingGrant grant, boolean created) {}

    private final TenantTransactions transactions;
    private final CandidatesCoaches coaches;
    private final CoachGrants grants;
    private final CoachChanges changes;
    private final AuditLog audit;

    GrantCoach(
            TenantTransactions transactions,
            CandidatesCoaches coaches,
            CoachGrants grants,
            CoachChanges changes,
            AuditLog audit) {
        this.transactions = transactions;
        this.coaches = coaches;
        this.grants = grants;
        this.changes = changes;
        this.audit = audit;
    }

    public Uni<Granted> grant(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> coaches.lock(transaction, caller, command.candidateId(), command.coachId())
                        .invoke(standing -> command.ifMatch().check(standing.version()))
                        .flatMap(standing -> grant(transaction, caller, command, standing)));
    }

    private Uni<Granted> grant(
            TenantTransaction transaction, Caller caller, Command command, CandidatesCoaches.Standing standing) {
        GrantTerms terms = GrantTerms.of(command.scopes(), command.expiresAt(), transaction.now());
        StandingGrant known = standing.grant();
        if (known != null && known.terms().equals(terms)) {
            return Uni.createFrom().item(new Granted(known, false));
        }
        if (known == null && standing.others() >= MOST) {
            throw ProblemException.conflict("A candidate may have " + MOST + " coaches; withdraw one first.");
        }
        CoachGrant grant = new CoachGrant(
                command.candidateId(), command.coachId(), scopes(terms), terms.expiresAt(), transaction.now());
        CoachChange change = new CoachChange(
                Ids.next(), command.candidateId(), command.coachId(), terms, caller.subject(), transaction.now());
        transaction.publish(EventsOfPeople.granted(change, terms));
        audit.add(
                transaction,
                caller,
                AuditedAct.GRANT_GIVEN,
                command.candidateId(),
                Map.of("coachId", command.coachId()));
        return grants.put(transaction, grant)
                .invoke(() -> changes.add(transaction, change))
                .replaceWith(new Granted(
                        new StandingGrant(grant, standing.version() + 1, transaction.now()), known == null));
    }

    private static Set<AccessScope> scopes(GrantTerms terms) {
        return terms.scopes().stream()
                .map(scope -> AccessScope.valueOf(scope.name()))
                .collect(Collectors.toSet());
    }
}
