package io.followthrough.notes.store.debrief;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The debriefs of the transaction's tenant: opened empty when a round is completed, or by the first write. Their versions
 * count the writes, whichever came first.
 */
@ApplicationScoped
public class Debriefs implements PanacheRepositoryBase<DebriefRow, DebriefRow.Key> {

    /** A debrief and how often it was changed. */
    public record Stored(Debrief debrief, long version) {

        /** A debrief that nobody has opened yet. */
        public static final Stored UNOPENED = new Stored(Debrief.UNWRITTEN, 0);
    }

    private static final String OPEN = """
            insert into debrief (tenant_id, interview_id, version, candidate_id, content, written_at)
            values (?1, ?2, 0, ?3, ?4, ?5) on conflict (tenant_id, interview_id) do nothing""";

    public Uni<Optional<Stored>> find(TenantTransaction transaction, UUID interviewId) {
        return findById(key(transaction, interviewId))
                .map(row -> Optional.ofNullable(row).map(Debriefs::stored));
    }

    /** The debriefs of these rounds, as far as they were opened, by round. */
    public Uni<Map<UUID, Debrief>> ofInterviews(TenantTransaction transaction, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list(
                                "key.tenantId = ?1 and key.interviewId in ?2",
                                transaction.tenant().value(),
                                ids)
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(row -> row.key.interviewId(), DebriefRow::toDebrief)));
    }

    /** Opens the round's debrief, if nobody has: an event and a request may come at once. */
    public Uni<Void> open(TenantTransaction transaction, UUID interviewId, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(OPEN)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, interviewId)
                .setParameter(3, candidateId)
                .setParameter(4, Json.write(Debrief.UNWRITTEN.content()))
                .setParameter(5, Json.write(Debrief.UNWRITTEN.writtenAt()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Reads an open debrief and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<Stored> lock(TenantTransaction transaction, UUID interviewId) {
        return findById(key(transaction, interviewId), LockModeType.PESSIMISTIC_WRITE)
                .map(Debriefs::stored);
    }

    /** Writes an open debrief. */
    public Uni<Stored> update(TenantTransaction transaction, UUID interviewId, Debrief debrief) {
        return findById(key(transaction, interviewId))
                .invoke(row -> row.set(debrief))
                .call(this::flush)
                .map(Debriefs::stored);
    }

    private static Stored stored(DebriefRow row) {
        return new Stored(row.toDebrief(), row.version);
    }

    private static DebriefRow.Key key(TenantTransaction transaction, UUID interviewId) {
        return new DebriefRow.Key(transaction.tenant().value(), interviewId);
    }
}
