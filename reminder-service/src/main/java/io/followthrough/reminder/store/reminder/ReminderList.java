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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists reminders by deadline. */
@ApplicationScoped
public class ReminderList {

    private static final List<ReminderState> FINAL =
            Arrays.stream(ReminderState.values()).filter(ReminderState::isFinal).toList();

    private static final List<ReminderKind> EXPIRING =
            Arrays.stream(ReminderKind.values()).filter(ReminderKind::expires).toList();

    private static final String PENDING = " and r.state not in :final";
    private static final String PAST_DUE = " and r.dueAt <= :now";
    private static final String AHEAD = " and r.dueAt > :now";
    private static final String AWAKE =
            " and (r.state <> :snoozed or r.snoozedUntil is null or r.snoozedUntil <= :now)";
    private static final String SHOWN = "(r.remindAt = '[]' and r.opensAt <= :now)";

    private static final String POSITION = "%s %s";

    /** One page of what the filter lets through of these candidates. */
    public Uni<Slice<Reminder>> page(
            TenantTransaction transaction, ReadableCandidates candidates, ReminderFilter filter, PageRequest page) {
        if (!candidates.all() && candidates.ids().isEmpty()) {
            return Uni.createFrom().item(new Slice<>(List.of(), null));
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", transaction.tenant().value());
        String query = "from ReminderRow r where r.key.tenantId = :tenant"
                + ofCandidates(candidates, parameters)
                + filtered(filter, transaction.now(), parameters)
                + after(page, parameters)
                + " order by r.dueAt, r.key.id";
        Mutiny.SelectionQuery<ReminderRow> selection =
                transaction.session().createSelectionQuery(query, ReminderRow.class);
        parameters.forEach(selection::setParameter);
        return selection
                .setMaxResults(page.rows())
                .getResultList()
                .map(rows ->
                        page.slice(rows.stream().map(ReminderRow::toReminder).toList(), ReminderList::position));
    }

    private static String ofCandidates(ReadableCandidates candidates, Map<String, Object> parameters) {
        if (candidates.all()) {
            return "";
        }
        parameters.put("candidates", candidates.ids());
        return " and r.candidateId in :candidates";
    }

    private static String filtered(ReminderFilter filter, Instant now, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        if (filter.kind() != null) {
            parameters.put("kind", filter.kind());
            conditions.append(" and r.kind = :kind");
        }
        if (filter.dueBefore() != null) {
            parameters.put("dueBefore", filter.dueBefore());
            conditions.append(" and r.dueAt < :dueBefore");
        }
        if (filter.state() != null) {
            conditions.append(inState(filter.state(), now, parameters));
        }
        return conditions.toString();
    }

    /** The same as {@code StoredReminder.stateAt}, in the database's words. */
    private static String inState(ReminderState state, Instant now, Map<String, Object> parameters) {
        if (state.isFinal()) {
            parameters.put("state", state);
            return " and r.state = :state";
        }
        String conditions = PENDING
                + switch (state) {
                    case EXPIRED -> PAST_DUE + " and r.kind in :expiring";
                    case OVERDUE -> PAST_DUE + " and r.kind not in :expiring" + AWAKE;
                    case SNOOZED ->
                        " and r.state = :snoozed and r.snoozedUntil > :now and (r.dueAt > :now or r.kind not in :expiring)";
                    case DUE -> AHEAD + AWAKE + " and (r.state <> :scheduled or " + SHOWN + ")";
                    case SCHEDULED -> AHEAD + " and r.state = :scheduled and not " + SHOWN;
                    case DONE, DISMISSED, CANCELLED -> throw new IllegalStateException("final states are stored");
                };
        parameters.put("final", FINAL);
        putIfUsed(conditions, "now", now, parameters);
        putIfUsed(conditions, "expiring", EXPIRING, parameters);
        putIfUsed(conditions, "snoozed", ReminderState.SNOOZED, parameters);
        putIfUsed(conditions, "scheduled", ReminderState.SCHEDULED, parameters);
        return conditions;
    }

    private static void putIfUsed(String conditions, String name, Object value, Map<String, Object> parameters) {
        if (conditions.contains(":" + name)) {
            parameters.put(name, value);
        }
    }

    private static String after(PageRequest page, Map<String, Object> parameters) {
        if (page.after() == null) {
            return "";
        }
        int space = page.after().indexOf(' ');
        parameters.put("afterDue", Instant.parse(page.after().substring(0, space)));
        parameters.put("afterId", UUID.fromString(page.after().substring(space + 1)));
        return " and (r.dueAt > :afterDue or (r.dueAt = :afterDue and r.key.id > :afterId))";
    }

    private static String position(Reminder reminder) {
        return POSITION.formatted(reminder.stored().schedule().dueAt(), reminder.id());
    }
}
