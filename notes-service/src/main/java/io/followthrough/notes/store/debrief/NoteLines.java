package io.followthrough.notes.store.debrief;

import io.followthrough.notes.domain.debrief.LineOfInterview;
import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tenant's debriefs say, line by line, written as sets. The words of each line, by which a search finds it, are
 * written by triggers of {@code note_line} ({@code V3__note_lines.sql}, {@code V14__ranked_words.sql}, {@code V19__words_in_any_spelling.sql}).
 */
@ApplicationScoped
public class NoteLines {

    private static final String READ = """
            select id, kind, text, answered, theme, hard, interviewer_id, noted_at, interview_id, opportunity_id
            from note_line where tenant_id = $1 and""";

    private static final String OF_INTERVIEW = READ + " interview_id = $2 order by id";

    /** A running sum: the newest lines, until their text is as much as one answer is to hold. */
    private static final String NEWEST = """
            select id, kind, text, answered, theme, hard, interviewer_id, noted_at, interview_id, opportunity_id from (
              select *, sum(octet_length(text) + coalesce(octet_length(answered), 0)) over (order by id desc) as bytes
              from note_line where tenant_id = $1 and opportunity_id = $2 and kind = any($3)) as newest
            where bytes <= $4 order by id desc limit $5""";

    private static final String HARD_QUESTIONS = READ + " candidate_id = $2 and hard order by id desc limit $3";

    private static final String BY_IDS = READ + " id = any($2)";

    private static final String REMOVE_OTHERS =
            "delete from note_line where tenant_id = $1 and interview_id = $2 and not (id = any($3))";

    private static final String ADD = """
            insert into note_line (tenant_id, id, interview_id, opportunity_id, candidate_id,
              kind, text, answered, theme, hard, interviewer_id, noted_at)
            select $1, id, $3, $4, $5, kind, text, answered, theme, hard, "interviewerId", "notedAt"
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as line (id uuid, kind text, text text,
              answered text, theme text, hard boolean, "interviewerId" uuid, "notedAt" timestamptz)""";

    private final KnownOpportunities opportunities;

    NoteLines(KnownOpportunities opportunities) {
        this.opportunities = opportunities;
    }

    private record Row(
            UUID id,
            NoteLine.Kind kind,
            String text,
            @Nullable String answered,
            @Nullable String theme,
            boolean hard,
            @Nullable UUID interviewerId,
            Instant notedAt,
            UUID interviewId,
            UUID opportunityId) {

        static Row of(NoteLine line, KnownInterview interview) {
            NoteLine.Content content = line.content();
            return new Row(
                    line.id(),
                    content.kind(),
                    content.text(),
                    content.answered(),
                    content.theme(),
                    content.hard(),
                    content.interviewerId(),
                    line.notedAt(),
                    interview.id(),
                    interview.opportunityId());
        }

        NoteLine line() {
            return new NoteLine(id, new NoteLine.Content(kind, text, answered, theme, hard, interviewerId), notedAt);
        }

        LineOfInterview of(KnownOpportunity opportunity) {
            return new LineOfInterview(line(), interviewId, opportunity);
        }
    }

    public Uni<List<NoteLine>> ofInterview(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .rows(OF_INTERVIEW, Row.class, interviewId)
                .map(rows -> rows.stream().map(Row::line).toList());
    }

    /** Those lines of the round stand from now on; of {@code before} whatever is not among them goes. */
    public void replace(
            TenantTransaction transaction, KnownInterview interview, List<NoteLine> before, List<NoteLine> lines) {
        if (!lines.containsAll(before)) {
            UUID[] staying = lines.stream().map(NoteLine::id).toArray(UUID[]::new);
            transaction.execute(REMOVE_OTHERS, interview.id(), staying);
        }
        List<Row> added = lines.stream()
                .filter(line -> !before.contains(line))
                .map(line -> Row.of(line, interview))
                .toList();
        transaction.executeAll(ADD, added, interview.id(), interview.opportunityId(), interview.candidateId());
    }

    /**
     * The newest lines of these kinds in an opportunity, newest first.
     *
     * @param most how many at most
     * @param bytes of text at most
     */
    public Uni<List<LineOfInterview>> newest(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            Set<NoteLine.Kind> kinds,
            int most,
            int bytes) {
        return transaction
                .rows(
                        NEWEST,
                        Row.class,
                        opportunity.id(),
                        kinds.stream().map(NoteLine.Kind::name).toArray(String[]::new),
                        (long) bytes,
                        most)
                .map(rows -> rows.stream().map(row -> row.of(opportunity)).toList());
    }

    /** The candidate's hard questions, newest first, at most so many. */
    public Uni<List<LineOfInterview>> hardQuestions(TenantTransaction transaction, String candidateId, int most) {
        return transaction
                .rows(HARD_QUESTIONS, Row.class, candidateId, most)
                .flatMap(rows -> withOpportunities(transaction, rows));
    }

    /** The lines with these ids, by id. */
    public Uni<Map<UUID, LineOfInterview>> byIds(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(BY_IDS, Row.class, (Object) ids.toArray(UUID[]::new))
                .flatMap(rows -> withOpportunities(transaction, rows))
                .map(lines -> lines.stream()
                        .collect(Collectors.toMap(one -> one.line().id(), one -> one)));
    }

    private Uni<List<LineOfInterview>> withOpportunities(TenantTransaction transaction, List<Row> rows) {
        List<UUID> ids = rows.stream().map(Row::opportunityId).distinct().toList();
        return opportunities
                .byIds(transaction, ids)
                .map(known -> rows.stream()
                        .flatMap(row -> Stream.ofNullable(known.get(row.opportunityId()))
                                .map(row::of))
                        .toList());
    }
}
