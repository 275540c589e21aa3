package io.followthrough.notes.store;

import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_opportunity")
@NullUnmarked
class KnownOpportunityRow {

    @EmbeddedId
    TenantScopedId key;

    String candidateId;
    String employer;
    String role;

    void set(KnownOpportunity opportunity) {
        candidateId = opportunity.candidateId();
        employer = opportunity.employer();
        role = opportunity.role();
    }

    KnownOpportunity toOpportunity() {
        return new KnownOpportunity(key.id(), candidateId, employer, role);
    }
}
