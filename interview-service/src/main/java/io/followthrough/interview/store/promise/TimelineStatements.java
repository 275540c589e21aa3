package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.EmployerStatement;
import io.followthrough.timing.promise.Word;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What employers said of their decisions, never forgotten. */
@ApplicationScoped
public class TimelineStatements {

    private static final String ADD = """
        insert into timeline_statement (tenant_id, id, version, opportunity_id, candidate_id, interview_id, decision_date,
          stated_as, stated_at, due_at, due_zone, answered_at, answered_by, replaced_at)
        values ($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)\
        """;

    private static final String READ = """
        select id, opportunity_id, candidate_id, interview_id, decision_date, stated_as, stated_at, due_zone
        from timeline_statement where tenant_id = $1 and\
        """;

    private static final String OF_INTERVIEW = READ + " interview_id = $2 order by id desc";

    private static final String OF_OPPORTUNITY = READ + " opportunity_id = $2 and id > $3 order by id limit $4";

    private record Row(
            UUID id,
            UUID opportunityId,
            String candidateId,
            @Nullable UUID interviewId,
            @Nullable LocalDate decisionDate,
            @Nullable String statedAs,
            Instant statedAt,
            ZoneId zone) {

        TimelineStatement statement() {
            return new TimelineStatement(
                    new TimelineStatement.Source(id, opportunityId, candidateId, interviewId),
                    new HiringTimeline(decisionDate, statedAs),
                    statedAt,
                    zone);
        }
    }

    /** @param entry what the ledger makes of it */
    public void add(TenantTransaction transaction, TimelineStatement statement, EmployerStatement entry) {
        TimelineStatement.Source source = statement.source();
        Deadline deadline = entry.deadline();
        Word answer = entry.answer();
        transaction.execute(
                ADD,
                source.id(),
                source.opportunityId(),
                source.candidateId(),
                source.interviewId(),
                statement.said().decisionDate(),
                statement.said().statedAs(),
                statement.statedAt(),
                deadline == null ? null : deadline.at(),
                statement.zone(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.origin(),
                entry.replacedAt());
    }

    /** What was said in the round, as its reports had it; the latest report's first. */
    public Uni<List<TimelineStatement>> ofInterview(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .rows(OF_INTERVIEW, Row.class, interviewId)
                .map(rows -> rows.stream().map(Row::statement).toList());
    }

    /** A page of what was said of an opportunity, oldest first. */
    public Uni<Slice<TimelineStatement>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return transaction
                .rows(OF_OPPORTUNITY, Row.class, opportunityId, Positions.idAfter(page), page.rows())
                .map(rows -> page.slice(
                        rows.stream().map(Row::statement).toList(),
                        statement -> statement.source().id().toString()));
    }
}
