package io.followthrough.notes.store.debrief;

import io.followthrough.notes.domain.debrief.FoundLine;
import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.Json;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tenant's debriefs say, line by line. */
@ApplicationScoped
public class NoteLines implements PanacheRepositoryBase<NoteLineRow, TenantScopedId> {

    private static final String REMOVE = """
            delete from note_line where tenant_id = ?1 and interview_id = ?2
              and not (id = any(cast(string_to_array(?3, ',') as uuid[])))""";

    private static final String ADD = """
            insert into note_line (tenant_id, id, interview_id, opportunity_id, candidate_id,
              kind, text, answered, theme, hard, interviewer_id, noted_at)
            select ?1, id, ?2, ?3, ?4, kind, text, answered, theme, hard, "interviewerId", "notedAt"
            from jsonb_to_recordset(cast(cast(?5 as text) as jsonb)) as line (id uuid, kind text, text text,
              answered text, theme text, hard boolean, "interviewerId" uuid, "notedAt" timestamptz)""";

    private final KnownOpportunities opportunities;

    NoteLines(KnownOpportunities opportunities) {
        this.opportunities = opportunities;
    }

    private record LineJson(
            UUID id,
            NoteLine.Kind kind,
            String text,
            @Nullable String answered,
            @Nullable String theme,
            boolean hard,
            @Nullable UUID interviewerId,
            Instant notedAt) {

        static LineJson of(NoteLine line) {
            NoteLine.Content content = line.content();
            return new LineJson(
                    line.id(),
                    content.kind(),
                    content.text(),
                    content.answered(),
                    content.theme(),
                    content.hard(),
                    content.interviewerId(),
                    line.notedAt());
        }
    }

    public Uni<List<NoteLine>> ofInterview(TenantTransaction transaction, UUID interviewId) {
        return list(
                        "key.tenantId = ?1 and interviewId = ?2 order by key.id",
                        transaction.tenant().value(),
                        interviewId)
                .map(rows -> rows.stream().map(NoteLineRow::toLine).toList());
    }

    /** Those lines of the round stand from now on; of {@code before} whatever is not among them goes. */
    public Uni<Void> replace(
            TenantTransaction transaction, KnownInterview interview, List<NoteLine> before, List<NoteLine> lines) {
        List<NoteLine> added =
                lines.stream().filter(line -> !before.contains(line)).toList();
        boolean anyGone = !lines.containsAll(before);
        return (anyGone
                        ? remove(transaction, interview, lines)
                        : Uni.createFrom().voidItem())
                .chain(() -> added.isEmpty() ? Uni.createFrom().voidItem() : add(transaction, interview, added));
    }

    /** All lines of an opportunity, oldest first. */
    public Uni<List<FoundLine>> ofOpportunity(TenantTransaction transaction, KnownOpportunity opportunity) {
        return list(
                        "key.tenantId = ?1 and opportunityId = ?2 order by key.id",
                        transaction.tenant().value(),
                        opportunity.id())
                .map(rows -> rows.stream()
                        .map(row -> new FoundLine(row.toLine(), row.interviewId, opportunity))
                        .toList());
    }

    /** The candidate's hard questions, newest first, at most so many. */
    public Uni<List<FoundLine>> hardQuestions(TenantTransaction transaction, String candidateId, int most) {
        return find(
                        "key.tenantId = ?1 and candidateId = ?2 and hard order by key.id desc",
                        transaction.tenant().value(),
                        candidateId)
                .page(0, most)
                .list()
                .flatMap(rows -> withOpportunities(transaction, rows));
    }

    /** The lines with these ids, by id. */
    public Uni<Map<UUID, FoundLine>> byIds(TenantTransaction transaction, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return list("key.tenantId = ?1 and key.id in ?2", transaction.tenant().value(), ids)
                .flatMap(rows -> withOpportunities(transaction, rows))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(one -> one.line().id(), one -> one)));
    }

    private Uni<List<FoundLine>> withOpportunities(TenantTransaction transaction, List<NoteLineRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.opportunityId).distinct().toList();
        return opportunities
                .byIds(transaction, ids)
                .map(known -> rows.stream()
                        .flatMap(row -> Stream.ofNullable(known.get(row.opportunityId))
                                .map(opportunity -> new FoundLine(row.toLine(), row.interviewId, opportunity)))
                        .toList());
    }

    private Uni<Void> remove(TenantTransaction transaction, KnownInterview interview, List<NoteLine> staying) {
        return transaction
                .session()
                .createNativeQuery(REMOVE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, interview.id())
                .setParameter(
                        3, staying.stream().map(line -> line.id().toString()).collect(Collectors.joining(",")))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> add(TenantTransaction transaction, KnownInterview interview, List<NoteLine> added) {
        return transaction
                .session()
                .createNativeQuery(ADD)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, interview.id())
                .setParameter(3, interview.opportunityId())
                .setParameter(4, interview.candidateId())
                .setParameter(5, Json.write(added.stream().map(LineJson::of).toList()))
                .executeUpdate()
                .replaceWithVoid();
    }
}
