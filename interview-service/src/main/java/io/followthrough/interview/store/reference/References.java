package io.followthrough.interview.store.reference;

import io.followthrough.interview.domain.reference.Reference;
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

/** Those who speak for candidates. */
@ApplicationScoped
public class References {

    private static final String COLUMNS =
            "id, opportunity_id, candidate_id, name, email, greeting_name, highlight, added_at";

    private static final String ADD =
            "insert into reference (tenant_id, " + COLUMNS + ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    private static final PartsOfOpportunity<Reference, Reference> ROWS = new PartsOfOpportunity<>(
            "select " + COLUMNS + " from reference where tenant_id = $1",
            Reference.class,
            Function.identity(),
            one -> new PartKey(one.opportunityId(), one.id()));

    public Uni<Optional<Reference>> find(TenantTransaction transaction, UUID id) {
        return ROWS.find(transaction, id);
    }

    public void add(TenantTransaction transaction, Reference added) {
        transaction.execute(
                ADD,
                added.id(),
                added.opportunityId(),
                added.candidateId(),
                added.name(),
                added.email(),
                added.greetingName(),
                added.highlight(),
                added.addedAt());
    }

    /** A page of those of an opportunity, in the order in which they were told. */
    public Uni<Slice<Reference>> ofOpportunity(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return ROWS.page(transaction, opportunityId, page);
    }

    /** The next of those of a candidate's opportunities, by opportunity, oldest first. */
    public Uni<List<Reference>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable Reference after, int most) {
        return ROWS.ofCandidate(transaction, candidateId, after, most);
    }
}
