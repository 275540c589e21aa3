package io.followthrough.notes.store.hiring;

import io.followthrough.platform.tenancy.TenantId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_candidate")
@NullUnmarked
class KnownCandidateRow {

    /** Candidates are known by the ids that the platform gave them. */
    @Embeddable
    record Key(String tenantId, String candidateId) {}

    @EmbeddedId
    Key key;

    String displayName;

    static KnownCandidateRow of(TenantId tenant, String candidateId, String displayName) {
        KnownCandidateRow row = new KnownCandidateRow();
        row.key = new Key(tenant.value(), candidateId);
        row.displayName = displayName;
        return row;
    }
}
