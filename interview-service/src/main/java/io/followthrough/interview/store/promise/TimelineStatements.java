package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What employers said of their decisions, never forgotten. */
@ApplicationScoped
public class TimelineStatements implements PanacheRepositoryBase<TimelineStatementRow, TenantScopedId> {

    /**
     * A statement that had not fallen due is no promise any more once another is made; what a corrected report said by
     * mistake never was one.
     */
    private static final String REPLACE = """
            update TimelineStatementRow set replacedAt = ?3, version = version + 1
            where key.tenantId = ?1 and opportunityId = ?2 and replacedAt is null
              and ((answeredAt is null and (dueAt is null or dueAt > ?3)) or interviewId = ?4)""";

    private static final String BROKEN = """
            key.tenantId = ?1 and opportunityId = ?2 and decisionDate = ?3 and replacedAt is null
              and dueAt <= ?4 and (answeredAt is null or answeredAt >= dueAt)""";

    /**
     * Adds the statement in the place of what was said before.
     *
     * @param repeated whether the date that stands is said once more: that is no promise of its own, and neither is one
     *     that was broken before
     */
    public Uni<Void> add(TenantTransaction transaction, TimelineStatement statement, ZoneId zone, boolean repeated) {
        UUID interview = statement.source().interviewId();
        TimelineStatementRow row = new TimelineStatementRow();
        row.key = TenantScopedId.of(transaction.tenant(), statement.source().id());
        row.set(statement, zone);
        if (repeated) {
            row.replacedAt = transaction.now();
            return persistAndFlush(row).replaceWithVoid();
        }
        return update(
                        REPLACE,
                        transaction.tenant().value(),
                        statement.source().opportunityId(),
                        transaction.now(),
                        interview == null ? statement.source().id() : interview)
                .chain(() -> isBroken(transaction, statement))
                .invoke(broken -> row.replacedAt = broken ? transaction.now() : null)
                .chain(() -> persistAndFlush(row))
                .replaceWithVoid();
    }

    /** Whether this date was said before, and passed without a word. */
    private Uni<Boolean> isBroken(TenantTransaction transaction, TimelineStatement statement) {
        Instant dueAt = statement.dueAt();
        if (dueAt == null || dueAt.isAfter(transaction.now())) {
            return Uni.createFrom().item(false);
        }
        return count(
                        BROKEN,
                        transaction.tenant().value(),
                        statement.source().opportunityId(),
                        statement.said().decisionDate(),
                        transaction.now())
                .map(broken -> broken > 0);
    }

    /** What was last said in the round. */
    public Uni<Optional<TimelineStatement>> ofInterview(TenantTransaction transaction, UUID interviewId) {
        return find(
                        "key.tenantId = ?1 and interviewId = ?2 order by key.id desc",
                        transaction.tenant().value(),
                        interviewId)
                .page(0, 1)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(TimelineStatementRow::toStatement));
    }

    /** A page of what was said of an opportunity, oldest first. */
    public Uni<Slice<TimelineStatement>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return find(
                        "key.tenantId = ?1 and opportunityId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        opportunityId,
                        Positions.idAfter(page))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(TimelineStatementRow::toStatement).toList(),
                        statement -> statement.source().id().toString()));
    }
}
