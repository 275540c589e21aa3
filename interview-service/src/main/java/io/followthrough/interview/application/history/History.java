package io.followthrough.interview.application.history;

import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.store.history.OpportunityHistory;
import io.followthrough.people.access.Role;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes down who did what to an opportunity. */
@ApplicationScoped
public class History {

    private static final List<String> ROLES = List.of(Role.ADMIN, Role.SERVICE, Role.CANDIDATE);

    private static final RecordedChange.Author ITSELF = new RecordedChange.Author("interview-service", "system");

    private final OpportunityHistory entries;

    History(OpportunityHistory entries) {
        this.entries = entries;
    }

    public void add(TenantTransaction transaction, Caller caller, Opportunity opportunity, Change change) {
        entries.add(
                transaction,
                opportunity.candidateId(),
                new RecordedChange(Ids.next(), opportunity.id(), transaction.now(), authorOf(caller), change));
    }

    /** What no caller did, but the service by itself. */
    public void addByItself(TenantTransaction transaction, Opportunity opportunity, Change change) {
        entries.add(
                transaction,
                opportunity.candidateId(),
                new RecordedChange(Ids.next(), opportunity.id(), transaction.now(), ITSELF, change));
    }

    /** Who asks, in the role that lets it. */
    public static RecordedChange.Author authorOf(Caller caller) {
        String role =
                ROLES.stream().filter(caller.roles()::contains).findFirst().orElse("");
        return new RecordedChange.Author(caller.subject(), role);
    }
}
