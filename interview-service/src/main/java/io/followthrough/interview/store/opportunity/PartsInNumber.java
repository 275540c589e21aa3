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
              select 1 from %s where tenant_id = $1 and opportunity_id = $2 and %s limit $3) counted""";

    private static final String STANDING = "state <> 'VOIDED'";
    private static final String ANY = "true";

    private static final String OF_STANDING_ROUND = """
            not exists (
              select 1 from interview i where i.tenant_id = $1 and i.id = interview_id and i.state = 'VOIDED')""";

    /** The number, or the most there may be when there are more. */
    public Uni<Long> of(TenantTransaction transaction, OpportunityPart part, UUID opportunityId) {
        return transaction
                .rows(COUNT.formatted(table(part), condition(part)), Long.class, opportunityId, part.most())
                .map(counts -> counts.get(0));
    }

    private static String condition(OpportunityPart part) {
        return switch (part) {
            case INTERVIEWS -> STANDING;
            case MATERIALS, TIMELINE_STATEMENTS -> OF_STANDING_ROUND;
            case REFERENCES, EMPLOYER_RESPONSES -> ANY;
        };
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
