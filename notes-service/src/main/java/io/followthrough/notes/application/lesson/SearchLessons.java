package io.followthrough.notes.application.lesson;

import io.followthrough.notes.domain.lesson.Lesson;
import io.followthrough.notes.store.lesson.Lessons;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what a candidate has learned before (R8). */
@ApplicationScoped
public class SearchLessons {

    private final TenantTransactions transactions;
    private final Access access;
    private final Lessons lessons;

    SearchLessons(TenantTransactions transactions, Access access, Lessons lessons) {
        this.transactions = transactions;
        this.access = access;
        this.lessons = lessons;
    }

    public Uni<Slice<Lesson>> search(Caller caller, String candidateId, String query, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.mustRead(transaction, caller, candidateId, AccessScope.NOTES, "candidate")
                        .chain(() -> lessons.search(transaction, candidateId, query, page)));
    }
}
