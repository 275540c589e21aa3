package io.followthrough.interview.store.promise;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.promise.Word;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded of an employer's dealings with a candidate; {@link Word} says which of it is a word. */
@ApplicationScoped
public class EmployerWords {

    private static final String RECORDED = """
        select 'RESPONSE', id, received_at, null, null from employer_response
        where tenant_id = $1 and opportunity_id = $2
        union all
        select 'INVITATION', i.id, c.changed_at, null, i.starts_at
        from interview i join opportunity_change c on c.tenant_id = i.tenant_id and c.about = i.id
        where i.tenant_id = $1 and i.opportunity_id = $2 and i.state <> 'VOIDED' and c.kind = 'INTERVIEW_SCHEDULED'
        union all
        select 'ROUND', id, outcome_at, outcome, null from interview
        where tenant_id = $1 and opportunity_id = $2 and outcome is not null and state <> 'VOIDED'
        union all
        select 'OPPORTUNITY', id, outcome_at, outcome, null from opportunity
        where tenant_id = $1 and id = $2 and outcome is not null\
        """;

    private enum Kind {
        RESPONSE,
        INVITATION,
        ROUND,
        OPPORTUNITY
    }

    private record Recorded(
            Kind kind,
            UUID origin,
            Instant at,
            @Nullable String outcome,
            @Nullable Instant startsAt) {

        Optional<Word> word() {
            return switch (kind) {
                case RESPONSE -> Optional.of(Word.response(origin, at));
                case INVITATION -> Optional.of(Word.invitation(origin, at, startsAt == null ? at : startsAt));
                case ROUND ->
                    Word.outcome(
                            origin, new InterviewResult(InterviewOutcome.valueOf(Objects.requireNonNull(outcome)), at));
                case OPPORTUNITY ->
                    Word.outcome(
                            origin,
                            new OpportunityResult(OpportunityOutcome.valueOf(Objects.requireNonNull(outcome)), at));
            };
        }
    }

    /** All that the employer has let the candidate know of an opportunity and that stands. */
    public Uni<List<Word>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .rows(RECORDED, Recorded.class, opportunityId)
                .map(rows -> rows.stream().flatMap(row -> row.word().stream()).toList());
    }
}
