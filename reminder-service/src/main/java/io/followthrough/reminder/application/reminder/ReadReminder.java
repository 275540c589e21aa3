package io.followthrough.reminder.application.reminder;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.changes.FollowedList;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.FollowedSlice;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderFilter;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.reminder.ReminderHistories;
import io.followthrough.reminder.store.reminder.ReminderList;
import io.followthrough.reminder.store.reminder.Reminders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads reminders, with why they came, or why they did not. */
@ApplicationScoped
public class ReadReminder {

    /** A page of reminders as they stood at the tenant's instant {@code readAt}. */
    public record Listed(FollowedSlice<Reminder> read, Instant readAt) {}

    private final TenantTransactions transactions;
    private final Access access;
    private final Reminders reminders;
    private final ReminderList list;
    private final ReminderHistories histories;
    private final FollowedLists followed;

    ReadReminder(
            TenantTransactions transactions,
            Access access,
            Reminders reminders,
            ReminderList list,
            ReminderHistories histories,
            FollowedLists followed) {
        this.transactions = transactions;
        this.access = access;
        this.reminders = reminders;
        this.list = list;
        this.histories = histories;
        this.followed = followed;
    }

    /** @throws ProblemException not found, in the Uni */
    public Uni<Versioned<ReminderWithHistory>> read(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> reminders
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                one -> one.value().owner().candidateId(),
                                AccessScope.PLAN,
                                "reminder"))
                        .flatMap(found -> histories.with(transaction, found)));
    }

    /**
     * By deadline; or what has changed of them, in the order of change.
     *
     * @param candidateId of one candidate only; of all that the caller may read if null
     * @throws ProblemException not found, in the Uni, when that one is not the caller's to read
     */
    public Uni<Listed> list(Caller caller, @Nullable String candidateId, ReminderFilter filter, ListRequest request) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.candidates(transaction, caller, candidateId, AccessScope.PLAN, "candidate")
                        .flatMap(readable -> followed.slice(
                                transaction,
                                request,
                                readable,
                                FollowedList.<Reminder>ofTable(
                                        "reminder",
                                        page -> list.page(transaction, readable, filter, page),
                                        ids -> reminders.ofIds(transaction, ids),
                                        Reminder::id)))
                        .map(read -> new Listed(read, transaction.now())));
    }
}
