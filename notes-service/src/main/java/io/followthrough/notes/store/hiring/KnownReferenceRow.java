package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.tenancy.TenantId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_reference")
@NullUnmarked
class KnownReferenceRow {

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String candidateId;
    String name;

    static KnownReferenceRow of(TenantId tenant, KnownReference reference) {
        KnownReferenceRow row = new KnownReferenceRow();
        row.key = TenantScopedId.of(tenant, reference.id());
        row.opportunityId = reference.opportunityId();
        row.candidateId = reference.candidateId();
        row.name = reference.name();
        return row;
    }

    KnownReference toReference() {
        return new KnownReference(key.id(), opportunityId, candidateId, name);
    }
}
