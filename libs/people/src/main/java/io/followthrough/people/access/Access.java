package io.followthrough.people.access;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may read: the candidate itself, the platform's backend, an admin, and a coach with a grant of that scope
 * that counts now. Everybody else is answered as for an unknown id. Writing is another matter, of those alone who act
 * for the candidate ({@link FullAccess}).
 */
@ApplicationScoped
public class Access {

    private final CoachGrants grants;

    Access(CoachGrants grants) {
        this.grants = grants;
    }

    /**
     * What was found, for a caller who may read it.
     *
     * @param candidateId whose it is
     * @param resource what it is called in the answer to everybody else
     * @throws ProblemException not found, in the Uni
     */
    public <T> Uni<T> readable(
            TenantTransaction transaction,
            Caller caller,
            Optional<T> found,
            Function<T, String> candidateId,
            AccessScope scope,
            String resource) {
        return found.map(thing -> mustRead(transaction, caller, candidateId.apply(thing), scope, resource)
                        .replaceWith(thing))
                .orElseGet(() -> Uni.createFrom().failure(ProblemException.notFound(resource)));
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not read this of the candidate */
    public Uni<Void> mustRead(
            TenantTransaction transaction, Caller caller, String candidateId, AccessScope scope, String resource) {
        return mayRead(transaction, caller, candidateId, scope)
                .invoke(readable -> {
                    if (!readable) {
                        throw ProblemException.notFound(resource);
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Whose data a list may hold for this caller.
     *
     * @param candidateId the one candidate that was asked for, or null
     * @param resource what a candidate is called in the answer to those who may not read the one asked for
     * @throws ProblemException not found, in the Uni, when the one asked for is not this caller's to read
     */
    public Uni<ReadableCandidates> candidates(
            TenantTransaction transaction,
            Caller caller,
            @Nullable String candidateId,
            AccessScope scope,
            String resource) {
        if (candidateId != null) {
            return mustRead(transaction, caller, candidateId, scope, resource)
                    .replaceWith(ReadableCandidates.only(List.of(candidateId)));
        }
        if (FullAccess.toAll(caller)) {
            return Uni.createFrom().item(ReadableCandidates.ALL);
        }
        return granted(transaction, caller, scope).map(granted -> ReadableCandidates.only(withItself(caller, granted)));
    }

    private Uni<Boolean> mayRead(TenantTransaction transaction, Caller caller, String candidateId, AccessScope scope) {
        if (FullAccess.to(caller, candidateId) || !caller.has(Role.COACH)) {
            return Uni.createFrom().item(FullAccess.to(caller, candidateId));
        }
        return grants.allows(transaction, caller.subject(), candidateId, scope);
    }

    private Uni<List<String>> granted(TenantTransaction transaction, Caller caller, AccessScope scope) {
        if (!caller.has(Role.COACH)) {
            return Uni.createFrom().item(List.of());
        }
        return grants.ofCoach(transaction, caller.subject(), scope)
                .map(found -> found.stream().map(CoachGrant::candidateId).toList());
    }

    private static List<String> withItself(Caller caller, List<String> granted) {
        List<String> ids = new ArrayList<>(granted);
        if (caller.has(Role.CANDIDATE)) {
            ids.add(caller.subject());
        }
        return ids;
    }
}
