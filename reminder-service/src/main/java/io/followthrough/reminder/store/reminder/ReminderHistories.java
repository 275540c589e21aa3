package io.followthrough.reminder.store.reminder;

import io.followthrough.platform.Ids;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.timing.plan.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of the tenant's reminders. */
@ApplicationScoped
public class ReminderHistories {

    private record Row(
            UUID reminder,
            @Nullable UUID id,
            Instant at,
            HistoryEntry.What what,
            @Nullable Rule rule,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String note) {

        static Row of(HistoryEntry entry) {
            return new Row(
                    entry.reminderId(),
                    Ids.next(),
                    entry.at(),
                    entry.what(),
                    entry.rule(),
                    entry.from(),
                    entry.to(),
                    entry.note());
        }

        HistoryEntry toEntry() {
            return new HistoryEntry(reminder, at, what, rule, from, to, note);
        }
    }

    private static final String ADD = """
            insert into reminder_history (tenant_id, reminder_id, id, at, what, rule, moved_from, moved_to, note)
            select $1, reminder, id, at, what, rule, "from", "to", note
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as h(id uuid, reminder uuid, at timestamptz,
              what text, rule text, "from" timestamptz, "to" timestamptz, note text)""";

    /** Whoever snoozes a reminder all day writes as many entries; ids rise with time, so that an index gives the last. */
    static final int MOST = 200;

    /**
     * The last entries of each, by a lateral join. When the dispatcher fired it stands in the reminder's row itself: the
     * dispatcher writes no other table.
     */
    private static final String READ = """
            select reminder_id, id, at, what, rule, moved_from, moved_to, note from (
              select last.* from unnest($2::uuid[]) as wanted(id) cross join lateral (
                select reminder_id, id, at, what, rule, moved_from, moved_to, note from reminder_history
                where tenant_id = $1 and reminder_id = wanted.id order by id desc limit $3) as last
              union all
              select r.id, null, fired.at, 'FIRED', null, null, null, null
              from reminder r cross join unnest(r.fired_at) as fired(at)
              where r.tenant_id = $1 and r.id = any($2)) as entry
            order by at, id""";

    public void add(TenantTransaction transaction, List<HistoryEntry> entries) {
        transaction.executeAll(ADD, entries.stream().map(Row::of).toList());
    }

    /** A reminder with what became of it lately, the oldest first, in the version in which it was read. */
    public Uni<Versioned<ReminderWithHistory>> with(TenantTransaction transaction, Versioned<Reminder> read) {
        return with(transaction, List.of(read.value())).map(all -> new Versioned<>(all.get(0), read.version()));
    }

    /** The same reminders, each with what became of it lately, the oldest first. */
    public Uni<List<ReminderWithHistory>> with(TenantTransaction transaction, List<Reminder> reminders) {
        return of(transaction, reminders.stream().map(Reminder::id).toList())
                .map(histories -> reminders.stream()
                        .map(reminder -> new ReminderWithHistory(
                                reminder, histories.getOrDefault(reminder.id(), List.of()), transaction.now()))
                        .toList());
    }

    private static Uni<Map<UUID, List<HistoryEntry>>> of(TenantTransaction transaction, List<UUID> reminderIds) {
        return transaction
                .rows(READ, Row.class, reminderIds.toArray(UUID[]::new), MOST)
                .map(rows -> rows.stream().map(Row::toEntry).collect(Collectors.groupingBy(HistoryEntry::reminderId)));
    }
}
