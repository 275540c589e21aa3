package io.followthrough.reminder.store.reminder;

import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.store.Json;
import io.followthrough.timing.plan.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of the tenant's reminders. */
@ApplicationScoped
public class ReminderHistories {

    private record Row(
            UUID id,
            UUID reminder,
            Instant at,
            HistoryEntry.What what,
            @Nullable Rule rule,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String note) {}

    private static final String ADD = """
            insert into reminder_history (tenant_id, reminder_id, id, at, what, rule, moved_from, moved_to, note)
            select ?1, reminder, id, at, what, rule, "from", "to", note
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as h(id uuid, reminder uuid, at timestamptz,
              what text, rule text, "from" timestamptz, "to" timestamptz, note text)""";

    /** What the dispatcher did stands in the reminder itself: it writes nothing else. */
    private static final String READ = """
            select reminder_id, at, what, rule, moved_from, moved_to, note from (
              select reminder_id, id, at, what, rule, moved_from, moved_to, note from reminder_history
              where tenant_id = ?1 and reminder_id in (?2)
              union all
              select r.id, null, fired.at, 'FIRED', null, null, null, null
              from reminder r cross join unnest(r.fired_at) as fired(at)
              where r.tenant_id = ?1 and r.id in (?2)) as entry
            order by at, id""";

    public Uni<Void> add(TenantTransaction transaction, List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Row> rows = entries.stream().map(ReminderHistories::row).toList();
        return transaction
                .session()
                .createNativeQuery(ADD)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, Json.write(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What happened to a reminder, the oldest first. */
    public Uni<List<HistoryEntry>> of(TenantTransaction transaction, UUID reminderId) {
        return of(transaction, List.of(reminderId)).map(histories -> histories.getOrDefault(reminderId, List.of()));
    }

    /** What happened to each of these reminders, the oldest first. */
    public Uni<Map<UUID, List<HistoryEntry>>> of(TenantTransaction transaction, List<UUID> reminderIds) {
        if (reminderIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction
                .session()
                .createNativeQuery(READ, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, reminderIds)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(ReminderHistories::entry)
                        .collect(Collectors.groupingBy(HistoryEntry::reminderId)));
    }

    private static Row row(HistoryEntry entry) {
        return new Row(
                Ids.next(),
                entry.reminderId(),
                entry.at(),
                entry.what(),
                entry.rule(),
                entry.from(),
                entry.to(),
                entry.note());
    }

    private static HistoryEntry entry(Tuple row) {
        String rule = row.get("rule", String.class);
        return new HistoryEntry(
                row.get("reminder_id", UUID.class),
                row.get("at", OffsetDateTime.class).toInstant(),
                HistoryEntry.What.valueOf(row.get("what", String.class)),
                rule == null ? null : Rule.valueOf(rule),
                instant(row, "moved_from"),
                instant(row, "moved_to"),
                row.get("note", String.class));
    }

    private static @Nullable Instant instant(Tuple row, String column) {
        OffsetDateTime time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
