package io.followthrough.interview.store.reference;

import io.followthrough.interview.domain.reference.Reference;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "reference")
@NullUnmarked
class ReferenceRow {

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String candidateId;
    String name;
    String email;
    String highlight;
    Instant addedAt;

    void set(Reference reference) {
        opportunityId = reference.opportunityId();
        candidateId = reference.candidateId();
        name = reference.name();
        email = reference.email();
        highlight = reference.highlight();
        addedAt = reference.addedAt();
    }

    Reference toReference() {
        return new Reference(key.id(), opportunityId, candidateId, name, email, highlight, addedAt);
    }
}
