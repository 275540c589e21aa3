package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.RecordedStatement;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.store.PartKey;
import io.followthrough.interview.store.PartsOfOpportunity;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.EmployerStatement;
import io.followthrough.timing.promise.Word;
import io.followthrough.timing.zone.ZoneLaw;
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
          stated_as, stated_at, due_at, due_zone, answered_at, answered_by, replaced_at,
          zone_rules)
        values ($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)\
        """;

    private static final String READ = """
        select id, opportunity_id, candidate_id, interview_id, decision_date, stated_as, stated_at, due_at, due_zone,
          answered_at, answered_by, replaced_at
        from timeline_statement where tenant_id = $1\
        """;

    private static final String OF_INTERVIEW = READ + " and interview_id = $2 order by id desc";

    private static final PartsOfOpportunity<Row, RecordedStatement> ROWS =
            new PartsOfOpportunity<>(READ, Row.class, Row::recorded, one -> {
                TimelineStatement.Source source = one.statement().source();
                return new PartKey(source.opportunityId(), source.id());
            });

    private record Row(
            UUID id,
            UUID opportunityId,
            String candidateId,
            @Nullable UUID interviewId,
            @Nullable LocalDate decisionDate,
            @Nullable String statedAs,
            Instant statedAt,
            @Nullable Instant dueAt,
            ZoneId zone,
            @Nullable Instant answeredAt,
            @Nullable UUID answeredBy,
            @Nullable Instant replacedAt) {

        TimelineStatement statement() {
            return new TimelineStatement(
                    new TimelineStatement.Source(id, opportunityId, candidateId, interviewId),
                    new HiringTimeline(decisionDate, statedAs),
                    statedAt,
                    zone);
        }

        RecordedStatement recorded() {
            Deadline deadline = decisionDate == null || dueAt == null ? null : new Deadline(decisionDate, dueAt, zone);
            Word answer = answeredAt == null ? null : new Word(answeredBy, answeredAt);
            return new RecordedStatement(statement(), new EmployerStatement(deadline, statedAt, answer, replacedAt));
        }
    }

    private final ZoneLaw law;

    TimelineStatements(ZoneLaw law) {
        this.law = law;
    }

    public void add(TenantTransaction transaction, RecordedStatement recorded) {
        TimelineStatement statement = recorded.statement();
        EmployerStatement entry = recorded.entry();
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
                entry.replacedAt(),
                law.version());
    }

    /** What was said in the round, as its reports had it; the latest report's first. */
    public Uni<List<TimelineStatement>> ofInterview(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .rows(OF_INTERVIEW, Row.class, interviewId)
                .map(rows -> rows.stream().map(Row::statement).toList());
    }

    /** A page of what was said of an opportunity, oldest first. */
    public Uni<Slice<RecordedStatement>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return ROWS.page(transaction, opportunityId, page);
    }

    /** The next of those of a candidate's opportunities, by opportunity, oldest first. */
    public Uni<List<RecordedStatement>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable RecordedStatement after, int most) {
        return ROWS.ofCandidate(transaction, candidateId, after, most);
    }
}
