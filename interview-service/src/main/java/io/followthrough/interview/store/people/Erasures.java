package io.followthrough.interview.store.people;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.interview.domain.people.Erasure;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The receipts of the transaction's tenant. */
@ApplicationScoped
public class Erasures {

    private static final String ADD =
            "insert into erasure (tenant_id, id, candidate_id, requested_at) values ($1, $2, $3, $4)";

    /** Nothing of an erasure that nobody asked for here; a service's first answer stands. */
    private static final String ADD_PART = """
            insert into erasure_part (tenant_id, erasure_id, service, removed, erased_at)
            select e.tenant_id, e.id, $4, $5, $6 from erasure e
            where e.tenant_id = $1 and e.id = $2 and e.candidate_id = $3
            on conflict (tenant_id, erasure_id, service) do nothing""";

    private static final String FIND = """
            select e.id, e.candidate_id, e.requested_at, p.service, p.removed, p.erased_at
            from erasure e left join erasure_part p on p.tenant_id = e.tenant_id and p.erasure_id = e.id
            where e.tenant_id = $1 and e.id = $2
            order by p.service""";

    private static final String LATEST =
            "select id from erasure where tenant_id = $1 and candidate_id = $2 order by id desc limit 1";

    /**
     * A receipt with one of its parts; without, while there is none.
     *
     * @param removed JSON
     */
    private record Row(
            UUID id,
            String candidateId,
            Instant requestedAt,
            @Nullable String service,
            @Nullable String removed,
            @Nullable Instant erasedAt) {

        private static final TypeReference<List<Erasure.Removed>> REMOVED = new TypeReference<>() {};

        Stream<Erasure.Part> part() {
            return service == null || removed == null || erasedAt == null
                    ? Stream.empty()
                    : Stream.of(new Erasure.Part(service, Json.read(removed, REMOVED), erasedAt));
        }
    }

    public void add(TenantTransaction transaction, Erasure erasure) {
        transaction.execute(ADD, erasure.id(), erasure.candidateId(), erasure.requestedAt());
        erasure.parts().forEach(part -> addPart(transaction, erasure.id(), erasure.candidateId(), part));
    }

    /** Adds what a service has done; changes nothing when it has said so before, or there is no such erasure. */
    public void addPart(TenantTransaction transaction, UUID erasureId, String candidateId, Erasure.Part part) {
        transaction.execute(
                ADD_PART, erasureId, candidateId, part.service(), Json.write(part.removed()), part.erasedAt());
    }

    public Uni<Optional<Erasure>> find(TenantTransaction transaction, UUID id) {
        return transaction.rows(FIND, Row.class, id).map(Erasures::erasure);
    }

    /** The candidate's latest erasure. */
    public Uni<Optional<Erasure>> latest(TenantTransaction transaction, String candidateId) {
        return transaction
                .row(LATEST, UUID.class, candidateId)
                .flatMap(latest -> latest.map(id -> find(transaction, id))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static Optional<Erasure> erasure(List<Row> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> new Erasure(
                        row.id(),
                        row.candidateId(),
                        row.requestedAt(),
                        rows.stream().flatMap(Row::part).toList()));
    }
}
