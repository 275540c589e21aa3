package io.followthrough.notes.store.hiring;

import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that the tenant's candidates show. */
@ApplicationScoped
public class CandidateNames implements PanacheRepositoryBase<KnownCandidateRow, KnownCandidateRow.Key> {

    /** The name, unless the candidate has told none. */
    public Uni<Optional<String>> find(TenantTransaction transaction, String candidateId) {
        return findById(new KnownCandidateRow.Key(transaction.tenant().value(), candidateId))
                .map(row -> Optional.ofNullable(row).map(known -> known.displayName));
    }

    /** @param name null when the candidate shows none any more */
    public Uni<Void> save(TenantTransaction transaction, String candidateId, @Nullable String name) {
        return ToldRows.save(transaction, KnownCandidateRow.of(transaction.tenant(), candidateId, name));
    }
}
