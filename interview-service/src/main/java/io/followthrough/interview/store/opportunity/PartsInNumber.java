package io.followthrough.interview.store.opportunity;

import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How many parts of a kind an opportunity has. Whoever wants to add one holds the opportunity's row lock meanwhile. */
@ApplicationScoped
public class PartsInNumber {

    /** Counts no further than it has to: from one on that is too much, the rest makes no difference. */
    private static final String COUNT = """
            select count(*) from (
              select 1 from %s where tenant_id = $1 and opportunity_id = $2 limit $3) counted""";

    /** The number, or the most there may be when there are more. */
    public Uni<Long> of(TenantTransaction transaction, OpportunityPart part, UUID opportunityId) {
        return transaction
                .rows(COUNT.formatted(table(part)), Long.class, opportunityId, part.most())
                .map(counts -> counts.get(0));
    }

    private static String table(OpportunityPart part) {
        return switch (part) {
            case INTERVIEWS -> "interview";
            case MATERIALS -> "material";
            case REFERENCES -> "reference";
            case EMPLOYER_RESPONSES -> "employer_response";
            case TIMELINE_STATEMENTS -> "timeline_statement";
        };
    }
}
