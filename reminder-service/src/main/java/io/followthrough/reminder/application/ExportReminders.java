package io.followthrough.reminder.application;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.store.ReminderPages;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reminders of a candidate are handed out, a page at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportReminders {

    /** A reminder as it stood at the tenant's instant {@code readAt}. */
    public record Exported(Reminder reminder, Instant readAt) {}

    static final int PAGE = 100;

    private final TenantTransactions transactions;
    private final ReminderPages pages;

    ExportReminders(TenantTransactions transactions, ReminderPages pages) {
        this.transactions = transactions;
        this.pages = pages;
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
    public Multi<Exported> all(Caller caller, String candidateId) {
        caller.mustActFor(candidateId, "candidate");
        Context context = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(Progress::new, progress -> next(caller, candidateId, progress, context))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .disjoint();
    }

    /** The caller asks for more from wherever its connection was written to; transactions need the request's context. */
    private Uni<List<Exported>> next(Caller caller, String candidateId, Progress progress, Context context) {
        return transactions
                .in(
                        caller.origin(),
                        transaction -> pages.page(transaction, candidateId, progress.last, PAGE)
                                .map(page -> page.stream()
                                        .map(reminder -> new Exported(reminder, transaction.now()))
                                        .toList()))
                .invoke(progress::passed)
                .runSubscriptionOn(command -> context.runOnContext(turn -> command.run()));
    }

    private static final class Progress {

        private @Nullable UUID last;

        void passed(List<Exported> page) {
            if (!page.isEmpty()) {
                last = page.get(page.size() - 1).reminder().id();
            }
        }
    }
}
