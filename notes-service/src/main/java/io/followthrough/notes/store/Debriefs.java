package io.followthrough.notes.store;

import io.followthrough.notes.domain.Debrief;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The debriefs of the transaction's tenant: opened empty when a round is completed, or by the first write. */
@ApplicationScoped
public class Debriefs implements PanacheRepositoryBase<DebriefRow, DebriefRow.Key> {

    /** A debrief and the version of its row. */
    public record Stored(Debrief debrief, long version) {}

    public Uni<Optional<Stored>> find(TenantTransaction transaction, UUID interviewId) {
        return findById(key(transaction, interviewId))
                .map(row -> Optional.ofNullable(row).map(Debriefs::stored));
    }

    /** Reads the debrief and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Stored>> lock(TenantTransaction transaction, UUID interviewId) {
        return findById(key(transaction, interviewId), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(Debriefs::stored));
    }

    public Uni<Stored> save(TenantTransaction transaction, UUID interviewId, String candidateId, Debrief debrief) {
        DebriefRow.Key key = key(transaction, interviewId);
        return findById(key).flatMap(known -> {
            DebriefRow row = known == null ? new DebriefRow() : known;
            row.key = key;
            row.candidateId = candidateId;
            row.set(debrief);
            return persistAndFlush(row).map(Debriefs::stored);
        });
    }

    private static Stored stored(DebriefRow row) {
        return new Stored(row.toDebrief(), row.version);
    }

    private static DebriefRow.Key key(TenantTransaction transaction, UUID interviewId) {
        return new DebriefRow.Key(transaction.tenant().value(), interviewId);
    }
}
