package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.store.PartKey;
import io.followthrough.interview.store.PartsOfOpportunity;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.zone.ZoneLaw;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What candidates promised to send. */
@ApplicationScoped
public class Materials implements PanacheRepositoryBase<MaterialRow, TenantScopedId> {

    private static final String OF_INTERVIEW = "key.tenantId = ?1 and interviewId = ?2 order by key.id";

    private static final String OPPORTUNITY_OF = "select opportunity_id from material where tenant_id = $1 and id = $2";

    private static final PartsOfOpportunity<PartKey, PartKey> KEYS = new PartsOfOpportunity<>(
            "select opportunity_id, id from material where tenant_id = $1",
            PartKey.class,
            Function.identity(),
            Function.identity());

    private final ZoneLaw law;

    Materials(ZoneLaw law) {
        this.law = law;
    }

    public Uni<Optional<Material>> find(TenantTransaction transaction, UUID id) {
        return transaction.entities(session -> findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(MaterialRow::toMaterial)));
    }

    /** The opportunity that the material belongs to, which is to be held before the material changes. */
    public Uni<Optional<UUID>> opportunityOf(TenantTransaction transaction, UUID id) {
        return transaction.row(OPPORTUNITY_OF, UUID.class, id);
    }

    public Uni<Material> add(TenantTransaction transaction, Material material) {
        return transaction.entities(
                session -> persistAndFlush(newRow(transaction, material)).map(MaterialRow::toMaterial));
    }

    public Uni<Material> update(TenantTransaction transaction, Material material) {
        return transaction.entities(session -> findById(TenantScopedId.of(transaction.tenant(), material.id()))
                .invoke(row -> row.set(material))
                .call(this::flush)
                .map(MaterialRow::toMaterial));
    }

    /** What was promised in the round. */
    public Uni<List<Material>> ofInterview(TenantTransaction transaction, UUID interviewId) {
        return transaction.entities(
                session -> list(OF_INTERVIEW, transaction.tenant().value(), interviewId)
                        .map(rows -> rows.stream().map(MaterialRow::toMaterial).toList()));
    }

    /** Lets exactly these be what was promised in the round. */
    public Uni<Void> replaceOfInterview(TenantTransaction transaction, UUID interviewId, List<Material> standing) {
        return transaction.entities(
                session -> list(OF_INTERVIEW, transaction.tenant().value(), interviewId)
                        .flatMap(rows -> replace(transaction, session, rows, standing)));
    }

    private Uni<Void> replace(
            TenantTransaction transaction, Mutiny.Session session, List<MaterialRow> rows, List<Material> standing) {
        Map<UUID, MaterialRow> left = new HashMap<>();
        rows.forEach(row -> left.put(row.key.id(), row));
        List<MaterialRow> added = new ArrayList<>();
        for (Material material : standing) {
            MaterialRow row = left.remove(material.id());
            if (row == null) {
                added.add(newRow(transaction, material));
            } else {
                row.set(material);
            }
        }
        return session.removeAll(left.values().toArray())
                .chain(() -> session.persistAll(added.toArray()))
                .chain(session::flush);
    }

    /** A page of an opportunity's materials, oldest first. */
    public Uni<Slice<Material>> ofOpportunity(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return transaction.entities(session -> find(
                        "key.tenantId = ?1 and opportunityId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        opportunityId,
                        Positions.idAfter(page))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(MaterialRow::toMaterial).toList(),
                        material -> material.id().toString())));
    }

    /** The next of those of a candidate's opportunities, by opportunity, oldest first. */
    public Uni<List<Material>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable Material after, int most) {
        PartKey last = after == null ? null : new PartKey(after.identity().opportunityId(), after.id());
        return KEYS.ofCandidate(transaction, candidateId, last, most)
                .flatMap(keys -> transaction.entities(session -> list(
                        "key.tenantId = ?1 and key.id in ?2 order by opportunityId, key.id",
                        transaction.tenant().value(),
                        keys.stream().map(PartKey::id).toList())))
                .map(rows -> rows.stream().map(MaterialRow::toMaterial).toList());
    }

    private MaterialRow newRow(TenantTransaction transaction, Material material) {
        MaterialRow row = new MaterialRow();
        row.key = TenantScopedId.of(transaction.tenant(), material.id());
        row.set(material);
        row.zoneRules = law.version();
        return row;
    }
}
