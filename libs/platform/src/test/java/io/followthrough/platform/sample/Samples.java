package io.followthrough.platform.sample;

import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.Ids;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The use cases; a sample's name decides how creating it goes, see {@link Course}. */
@ApplicationScoped
class Samples {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final Course course;

    Samples(TenantTransactions transactions, Course course) {
        this.transactions = transactions;
        this.course = course;
    }

    Uni<SampleRow> create(Caller caller, String name) {
        return transactions.in(caller.origin(), transaction -> {
            SampleRow row = new SampleRow();
            row.key = TenantScopedId.of(transaction.tenant(), Ids.next());
            row.candidateId = caller.subject();
            row.name = name;
            transaction.publish(opened(row, transaction));
            return transaction
                    .entities(session -> session.persist(row).chain(session::flush))
                    .chain(() -> course.of(name))
                    .replaceWith(row);
        });
    }

    Uni<SampleRow> read(Caller caller, UUID id) {
        return transactions.in(caller.origin(), transaction -> find(transaction, id));
    }

    Uni<SampleRow> change(Caller caller, UUID id, String name, IfMatch ifMatch) {
        return transactions.in(
                caller.origin(),
                transaction -> find(transaction, id)
                        .invoke(row -> ifMatch.check(row.version))
                        .invoke(row -> row.name = name)
                        .call(() -> transaction.entities(Mutiny.Session::flush)));
    }

    Uni<Slice<SampleRow>> list(Caller caller, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> transaction
                        .entities(session -> session.createQuery(
                                        "from SampleRow where key.tenantId = ?1 and key.id > ?2 order by key.id",
                                        SampleRow.class)
                                .setParameter(1, transaction.tenant().value())
                                .setParameter(2, page.after() == null ? BEFORE_ALL : UUID.fromString(page.after()))
                                .setMaxResults(page.rows())
                                .getResultList())
                        .map(rows -> page.slice(rows, row -> row.key.id().toString())));
    }

    private static OpportunityOpened opened(SampleRow row, TenantTransaction transaction) {
        return new OpportunityOpened(
                row.key.id(),
                row.candidateId,
                OpeningOccasion.OPENED,
                "Northwind",
                "Data engineer",
                null,
                null,
                null,
                transaction.now());
    }

    private static Uni<SampleRow> find(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session -> session.find(SampleRow.class, TenantScopedId.of(transaction.tenant(), id)))
                .map(row -> Optional.ofNullable(row).orElseThrow(() -> ProblemException.notFound("sample")));
    }
}
