package io.followthrough.reminder.store.reminder;

import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderFilter;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists reminders by deadline. */
@ApplicationScoped
public class ReminderList {

    private static final String EXPIRES = Arrays.stream(ReminderKind.values())
            .filter(ReminderKind::expires)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", ", "r.kind in (", ")"));
    private static final String PENDING = "r.state not in ('DONE', 'DISMISSED', 'CANCELLED')";
    private static final String ASLEEP = "(r.state = 'SNOOZED' and r.snoozed_until > %1$s)";
    private static final String AWAKE = "(r.state <> 'SNOOZED' or r.snoozed_until is null or r.snoozed_until <= %1$s)";
    private static final String SHOWN = "(r.remind_at = '[]' and r.opens_at <= %1$s)";
    private static final String POSITION = "%s %s";

    /** One page of what the filter lets through of these candidates. */
    public Uni<Slice<Reminder>> page(
            TenantTransaction transaction, ReadableCandidates candidates, ReminderFilter filter, PageRequest page) {
        Query query = new Query();
        if (!candidates.all()) {
            query.where("r.candidate_id = any(%s)", (Object) candidates.ids().toArray(String[]::new));
        }
        if (filter.kind() != null) {
            query.where("r.kind = %s", filter.kind());
        }
        if (filter.dueBefore() != null) {
            query.where("r.due_at < %s", filter.dueBefore());
        }
        if (filter.state() != null) {
            inState(query, filter.state(), transaction.now());
        }
        after(query, page.after());
        query.orderBy("r.due_at, r.id", page.rows());
        return transaction
                .rows(query.sql(), ReminderRow.class, query.values())
                .map(rows ->
                        page.slice(rows.stream().map(ReminderRow::toReminder).toList(), ReminderList::position));
    }

    /** The same as {@link Reminder#stateAt}, in the database's words. */
    private static void inState(Query query, ReminderState state, Instant now) {
        if (state.isFinal()) {
            query.where("r.state = %s", state);
            return;
        }
        query.where(PENDING);
        switch (state) {
            case EXPIRED -> query.where("r.due_at <= %s and " + EXPIRES, now);
            case OVERDUE -> query.where("r.due_at <= %1$s and not " + EXPIRES + " and " + AWAKE, now);
            case SNOOZED -> query.where(ASLEEP + " and (r.due_at > %1$s or not " + EXPIRES + ")", now);
            case DUE ->
                query.where("r.due_at > %1$s and " + AWAKE + " and (r.state <> 'SCHEDULED' or " + SHOWN + ")", now);
            case SCHEDULED -> query.where("r.due_at > %1$s and r.state = 'SCHEDULED' and not " + SHOWN, now);
            case DONE, DISMISSED, CANCELLED -> throw new IllegalStateException("final states are stored");
        }
    }

    private static void after(Query query, @Nullable String position) {
        if (position != null) {
            int space = position.indexOf(' ');
            query.where(
                    "(r.due_at, r.id) > (%s, %s)",
                    Instant.parse(position.substring(0, space)), UUID.fromString(position.substring(space + 1)));
        }
    }

    private static String position(Reminder reminder) {
        return POSITION.formatted(reminder.schedule().dueAt(), reminder.id());
    }

    /** A statement in the making: conditions, and the values that they bind from {@code $2} on. */
    private static final class Query {

        private final StringBuilder sql = new StringBuilder(ReminderRow.SELECT);
        private final List<@Nullable Object> values = new ArrayList<>();

        /** @param condition with {@code %s} for each value, or {@code %1$s} for one that stands in it several times */
        void where(String condition, Object... bound) {
            Object[] names = Arrays.stream(bound)
                    .map(value -> {
                        values.add(value);
                        return "$" + (values.size() + 1);
                    })
                    .toArray();
            sql.append("and (").append(condition.formatted(names)).append(") ");
        }

        void orderBy(String columns, int rows) {
            values.add(rows);
            sql.append("order by ").append(columns).append(" limit $").append(values.size() + 1);
        }

        String sql() {
            return sql.toString();
        }

        @Nullable Object[] values() {
            return values.toArray();
        }
    }
}
