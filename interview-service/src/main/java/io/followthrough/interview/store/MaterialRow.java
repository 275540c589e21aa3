package io.followthrough.interview.store;

import io.followthrough.interview.domain.Material;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "material")
@NullUnmarked
class MaterialRow {

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String description;
    LocalDate promisedFor;
    Instant promisedAt;

    void set(UUID ofOpportunity, Material material) {
        opportunityId = ofOpportunity;
        description = material.description();
        promisedFor = material.promisedFor();
        promisedAt = material.promisedAt();
    }
}
