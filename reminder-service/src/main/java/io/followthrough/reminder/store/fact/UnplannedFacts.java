package io.followthrough.reminder.store.fact;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.ToldFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told of the tenant's opportunities and could not be planned, beside what their plans were made from. */
@ApplicationScoped
public class UnplannedFacts {

    private static final String TOLD = """
            select f.facts, u.facts from (select cast($2 as uuid) as id) asked
            left join opportunity_facts f on f.tenant_id = $1 and f.opportunity_id = asked.id
            left join unplanned_facts u on u.tenant_id = $1 and u.opportunity_id = asked.id""";
    private static final String SAVE = """
            insert into unplanned_facts (tenant_id, opportunity_id, candidate_id, facts) values ($1, $2, $3, $4)
            on conflict (tenant_id, opportunity_id) do update
              set candidate_id = excluded.candidate_id, facts = excluded.facts""";
    private static final String FORGET = "delete from unplanned_facts where tenant_id = $1 and opportunity_id = $2";

    private record Row(@Nullable String planned, @Nullable String unplanned) {

        ToldFacts toFacts() {
            return new ToldFacts(read(planned), read(unplanned));
        }

        private static @Nullable OpportunityFacts read(@Nullable String json) {
            return json == null ? null : FactsJson.read(json);
        }
    }

    /** All that was told of an opportunity; who is going to change it holds its candidate. */
    public Uni<ToldFacts> told(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .rows(TOLD, Row.class, opportunityId)
                .map(rows -> rows.get(0).toFacts());
    }

    public void save(TenantTransaction transaction, String candidateId, OpportunityFacts facts) {
        transaction.execute(SAVE, facts.opportunityId(), candidateId, FactsJson.write(facts));
    }

    /** They are planned now, or about to be in this transaction. */
    public void forget(TenantTransaction transaction, UUID opportunityId) {
        transaction.execute(FORGET, opportunityId);
    }
}
