package io.followthrough.interview.store.response;

import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.interview.store.PartKey;
import io.followthrough.interview.store.PartsOfOpportunity;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What employers have answered. */
@ApplicationScoped
public class EmployerResponses {

    private static final String COLUMNS = "id, opportunity_id, candidate_id, channel, received_at, summary";

    private static final String ADD =
            "insert into employer_response (tenant_id, " + COLUMNS + ") values ($1, $2, $3, $4, $5, $6, $7)";

    private static final PartsOfOpportunity<EmployerResponse, EmployerResponse> ROWS = new PartsOfOpportunity<>(
            "select " + COLUMNS + " from employer_response where tenant_id = $1",
            EmployerResponse.class,
            Function.identity(),
            one -> new PartKey(one.opportunityId(), one.id()));

    public Uni<Optional<EmployerResponse>> find(TenantTransaction transaction, UUID id) {
        return ROWS.find(transaction, id);
    }

    public void add(TenantTransaction transaction, EmployerResponse added) {
        transaction.execute(
                ADD,
                added.id(),
                added.opportunityId(),
                added.candidateId(),
                added.channel(),
                added.receivedAt(),
                added.summary());
    }

    /** A page of those of an opportunity, in the order in which they were told. */
    public Uni<Slice<EmployerResponse>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return ROWS.page(transaction, opportunityId, page);
    }

    /** The next of those of a candidate's opportunities, by opportunity, oldest first. */
    public Uni<List<EmployerResponse>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable EmployerResponse after, int most) {
        return ROWS.ofCandidate(transaction, candidateId, after, most);
    }
}
