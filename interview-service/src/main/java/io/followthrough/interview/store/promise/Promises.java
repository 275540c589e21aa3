package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.Promise;
import io.followthrough.interview.store.Positions;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.PromiseState;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of promises, read from what was said and what was asked for. */
@ApplicationScoped
public class Promises implements PanacheRepositoryBase<PromiseRow, TenantScopedId> {

    /**
     * Which promises to list.
     *
     * @param candidates whose hiring processes
     * @param opportunityId null for whichever
     * @param state as it is at the tenant's present instant; null for whichever
     */
    public record Filter(
            ReadableCandidates candidates,
            @Nullable UUID opportunityId,
            @Nullable PromiseState state) {}

    /** A page of promises, oldest first. */
    public Uni<Slice<Promise>> list(TenantTransaction transaction, Filter filter, PageRequest page) {
        StringBuilder where = new StringBuilder("key.tenantId = :tenant and key.id > :after");
        Parameters parameters =
                Parameters.with("tenant", transaction.tenant().value()).and("after", Positions.idAfter(page));
        if (!filter.candidates().all()) {
            where.append(" and candidateId in (:candidates)");
            parameters.and("candidates", filter.candidates().ids());
        }
        if (filter.opportunityId() != null) {
            where.append(" and opportunityId = :opportunity");
            parameters.and("opportunity", filter.opportunityId());
        }
        if (filter.state() != null) {
            where.append(" and ").append(condition(filter.state()));
            if (filter.state() != PromiseState.KEPT) {
                parameters.and("now", transaction.now());
            }
        }
        String query = where.append(" order by key.id").toString();
        return transaction.entities(session -> find(query, parameters)
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(PromiseRow::toPromise).toList(),
                        promise -> promise.subject().id().toString())));
    }

    /** What {@link Promise#stateAt} says, as a condition that a page can be cut by; PromiseStatesTest holds both together. */
    private static String condition(PromiseState state) {
        return switch (state) {
            case KEPT -> "settledAt < dueAt";
            case PROMISED -> "(settledAt is null or settledAt >= dueAt) and dueAt > :now";
            case BROKEN -> "(settledAt is null or settledAt >= dueAt) and dueAt <= :now";
        };
    }
}
