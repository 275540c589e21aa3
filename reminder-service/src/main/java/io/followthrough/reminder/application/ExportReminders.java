package io.followthrough.reminder.application;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.domain.revision.HistoryEntry;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.store.FollowUps;
import io.followthrough.reminder.store.ReminderHistories;
import io.followthrough.reminder.store.ReminderPages;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** All reminders and contacts of a candidate are handed out, a page at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportReminders {

    /** A reminder with what became of it, as it stood at the tenant's instant {@code readAt}. */
    public record Exported(Reminder reminder, List<HistoryEntry> history, Instant readAt) {

        public Exported {
            history = List.copyOf(history);
        }
    }

    static final int PAGE = 100;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final ReminderPages pages;
    private final ReminderHistories histories;
    private final FollowUps followUps;

    ExportReminders(
            TenantTransactions transactions, ReminderPages pages, ReminderHistories histories, FollowUps followUps) {
        this.transactions = transactions;
        this.pages = pages;
        this.histories = histories;
        this.followUps = followUps;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Void> mustBeKnown(Caller caller, String candidateId) {
        if (!caller.actsFor(candidateId)) {
            return Uni.createFrom().failure(ProblemException.notFound("candidate"));
        }
        return transactions
                .in(caller.origin(), transaction -> pages.isKnown(transaction, candidateId))
                .invoke(known -> {
                    if (!known) {
                        throw ProblemException.notFound("candidate");
                    }
                })
                .replaceWithVoid();
    }

    /** The candidate's reminders, oldest first, once {@link #mustBeKnown} has let the caller pass. */
    public Multi<Exported> reminders(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        return handOut(
                caller,
                (transaction, after) -> pages.page(transaction, candidateId, after, PAGE)
                        .flatMap(page -> withHistories(transaction, page)),
                exported -> exported.reminder().id());
    }

    /** Every contact with an employer that was logged, oldest first, likewise. */
    public Multi<LoggedFollowUp> followUps(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        return handOut(
                caller,
                (transaction, after) -> followUps.page(transaction, candidateId, after, PAGE),
                logged -> logged.contact().id());
    }

    private Uni<List<Exported>> withHistories(TenantTransaction transaction, List<Reminder> page) {
        return histories
                .of(transaction, page.stream().map(Reminder::id).toList())
                .map(histories -> page.stream()
                        .map(reminder -> new Exported(
                                reminder, histories.getOrDefault(reminder.id(), List.of()), transaction.now()))
                        .toList());
    }

    private <T> Multi<T> handOut(
            Caller caller, BiFunction<TenantTransaction, UUID, Uni<List<T>>> page, Function<T, UUID> id) {
        Context context = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(
                        Progress::new,
                        progress -> next(caller, transaction -> page.apply(transaction, progress.last), context)
                                .invoke(read -> read.forEach(item -> progress.last = id.apply(item))))
                .whilst(read -> read.size() == PAGE)
                .onItem()
                .disjoint();
    }

    /** The caller asks for more from wherever its connection was written to; transactions need the request's context. */
    private <T> Uni<List<T>> next(Caller caller, Function<TenantTransaction, Uni<List<T>>> page, Context context) {
        return transactions
                .in(caller.origin(), page)
                .runSubscriptionOn(command -> context.runOnContext(turn -> command.run()));
    }

    private static final class Progress {

        private UUID last = BEFORE_ALL;
    }
}
