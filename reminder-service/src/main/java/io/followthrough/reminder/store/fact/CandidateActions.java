package io.followthrough.reminder.store.fact;

import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.timing.plan.ReminderKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tenant's candidates have done (table {@code deed}). */
@ApplicationScoped
public class CandidateActions {

    private static final String ADD = """
            insert into deed (tenant_id, id, candidate_id, opportunity_id, kind, interview_id, about_id, done_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)""";
    private static final String READ =
            "select opportunity_id, kind, interview_id, about_id, done_at from deed where tenant_id = $1 ";
    private static final String OF_OPPORTUNITIES = READ + "and opportunity_id = any($2)";
    private static final String OF_CANDIDATES = READ + "and candidate_id = any($2)";

    private static final String MOVE = """
            update deed set opportunity_id = $5
            where tenant_id = $1 and opportunity_id = $4 and (interview_id = $2 or about_id = any($3))""";

    private record Row(
            UUID opportunityId,
            ReminderKind kind,
            @Nullable UUID interviewId,
            @Nullable UUID aboutId,
            Instant doneAt) {

        CandidateAction toAction() {
            return new CandidateAction(kind, interviewId, aboutId, doneAt);
        }
    }

    public void add(TenantTransaction transaction, String candidateId, UUID opportunityId, CandidateAction action) {
        transaction.execute(
                ADD,
                Ids.next(),
                candidateId,
                opportunityId,
                action.kind(),
                action.interviewId(),
                action.aboutId(),
                action.doneAt());
    }

    /** What was done about a round, or the people met in it, was done about another opportunity. */
    public void move(TenantTransaction transaction, UUID interviewId, List<UUID> people, UUID from, UUID to) {
        transaction.execute(MOVE, interviewId, people.toArray(UUID[]::new), from, to);
    }

    /** What was done about these opportunities, by opportunity. */
    public Uni<Map<UUID, List<CandidateAction>>> of(TenantTransaction transaction, Collection<UUID> opportunityIds) {
        return transaction
                .rows(OF_OPPORTUNITIES, Row.class, (Object) opportunityIds.toArray(UUID[]::new))
                .map(CandidateActions::byOpportunity);
    }

    /** What these candidates have done, by opportunity. */
    public Uni<Map<UUID, List<CandidateAction>>> ofCandidates(
            TenantTransaction transaction, List<String> candidateIds) {
        return transaction
                .rows(OF_CANDIDATES, Row.class, (Object) candidateIds.toArray(String[]::new))
                .map(CandidateActions::byOpportunity);
    }

    private static Map<UUID, List<CandidateAction>> byOpportunity(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::opportunityId, Collectors.mapping(Row::toAction, Collectors.toList())));
    }
}
