package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What candidates promised to send. */
@ApplicationScoped
public class Materials implements PanacheRepositoryBase<MaterialRow, TenantScopedId> {

    private static final String OF_INTERVIEW = "key.tenantId = ?1 and interviewId = ?2 order by key.id";

    private static final String OPPORTUNITY_OF = "select opportunity_id from material where tenant_id = $1 and id = $2";

    public Uni<Optional<Material>> find(TenantTransaction transaction, UUID id) {
        return transaction.entities(session -> findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(MaterialRow::toMaterial)));
    }

    /** The opportunity that the material belongs to, which is to be held before the material changes. */
    public Uni<Optional<UUID>> opportunityOf(TenantTransaction transaction, UUID id) {
        return transaction.row(OPPORTUNITY_OF, UUID.class, id);
    }

    public Uni<Material> add(TenantTransaction transaction, Material material, ZoneId zone) {
        return transaction.entities(
                session -> persistAndFlush(newRow(transaction, material, zone)).map(MaterialRow::toMaterial));
    }

    public Uni<Material> update(TenantTransaction transaction, Material material) {
        return transaction.entities(session -> findById(TenantScopedId.of(transaction.tenant(), material.id()))
                .invoke(row -> row.set(material, ZoneId.of(row.dueZone)))
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
    public Uni<Void> replaceOfInterview(
            TenantTransaction transaction, UUID interviewId, List<Material> standing, ZoneId zone) {
        return transaction.entities(
                session -> list(OF_INTERVIEW, transaction.tenant().value(), interviewId)
                        .flatMap(rows -> replace(transaction, session, rows, standing, zone)));
    }

    private Uni<Void> replace(
            TenantTransaction transaction,
            Mutiny.Session session,
            List<MaterialRow> rows,
            List<Material> standing,
            ZoneId zone) {
        Map<UUID, MaterialRow> left = new HashMap<>();
        rows.forEach(row -> left.put(row.key.id(), row));
        List<MaterialRow> added = new ArrayList<>();
        for (Material material : standing) {
            MaterialRow row = left.remove(material.id());
            if (row == null) {
                added.add(newRow(transaction, material, zone));
            } else {
                row.set(material, zone);
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

    private static MaterialRow newRow(TenantTransaction transaction, Material material, ZoneId zone) {
        MaterialRow row = new MaterialRow();
        row.key = TenantScopedId.of(transaction.tenant(), material.id());
        row.set(material, zone);
        return row;
    }
}
