package io.followthrough.interview.store.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.interview.domain.people.Erasure;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The receipts of the transaction's tenant. */
@ApplicationScoped
public class Erasures {

    private static final TypeReference<List<Erasure.Removed>> REMOVED = new TypeReference<>() {};

    private static final String ADD =
            "insert into erasure (tenant_id, id, candidate_id, requested_at) values (?1, ?2, ?3, ?4)";

    /** Nothing of an erasure that nobody asked for here; a service's first answer stands. */
    private static final String ADD_PART = """
            insert into erasure_part (tenant_id, erasure_id, service, removed, erased_at)
            select e.tenant_id, e.id, ?4, ?5, ?6 from erasure e
            where e.tenant_id = ?1 and e.id = ?2 and e.candidate_id = ?3
            on conflict (tenant_id, erasure_id, service) do nothing""";

    private static final String FIND = """
            select e.id, e.candidate_id, e.requested_at, p.service, p.removed, p.erased_at
            from erasure e left join erasure_part p on p.tenant_id = e.tenant_id and p.erasure_id = e.id
            where e.tenant_id = ?1 and e.id = ?2
            order by p.service""";

    private static final String LATEST =
            "select id from erasure where tenant_id = ?1 and candidate_id = ?2 order by id desc limit 1";

    public Uni<Void> add(TenantTransaction transaction, Erasure erasure) {
        return query(ADD, transaction)
                .setParameter(2, erasure.id())
                .setParameter(3, erasure.candidateId())
                .setParameter(4, erasure.requestedAt())
                .executeUpdate()
                .chain(() -> addAll(transaction, erasure));
    }

    private Uni<Void> addAll(TenantTransaction transaction, Erasure erasure) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Erasure.Part part : erasure.parts()) {
            all = all.chain(() -> addPart(transaction, erasure.id(), erasure.candidateId(), part));
        }
        return all;
    }

    /** Adds what a service has done; changes nothing when it has said so before, or there is no such erasure. */
    public Uni<Void> addPart(TenantTransaction transaction, UUID erasureId, String candidateId, Erasure.Part part) {
        return query(ADD_PART, transaction)
                .setParameter(2, erasureId)
                .setParameter(3, candidateId)
                .setParameter(4, part.service())
                .setParameter(5, json(part.removed()))
                .setParameter(6, part.erasedAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Optional<Erasure>> find(TenantTransaction transaction, UUID id) {
        return transaction
                .session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, id)
                .getResultList()
                .map(Erasures::erasure);
    }

    /** The candidate's latest erasure. */
    public Uni<Optional<Erasure>> latest(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(LATEST, UUID.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .getResultList()
                .flatMap(
                        ids -> ids.isEmpty() ? Uni.createFrom().item(Optional.empty()) : find(transaction, ids.get(0)));
    }

    private static Mutiny.MutationQuery query(String statement, TenantTransaction transaction) {
        return transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value());
    }

    private static Optional<Erasure> erasure(List<Tuple> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> new Erasure(
                        row.get("id", UUID.class),
                        row.get("candidate_id", String.class),
                        row.get("requested_at", OffsetDateTime.class).toInstant(),
                        rows.stream()
                                .filter(part -> part.get("service") != null)
                                .map(Erasures::part)
                                .toList()));
    }

    private static Erasure.Part part(Tuple row) {
        return new Erasure.Part(
                row.get("service", String.class),
                removed(row.get("removed", String.class)),
                row.get("erased_at", OffsetDateTime.class).toInstant());
    }

    private static List<Erasure.Removed> removed(String json) {
        try {
            return EventJson.mapper().readValue(json, REMOVED);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored receipt is unreadable", e);
        }
    }

    private static String json(List<Erasure.Removed> removed) {
        try {
            return EventJson.mapper().writeValueAsString(removed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt is not serializable", e);
        }
    }
}
