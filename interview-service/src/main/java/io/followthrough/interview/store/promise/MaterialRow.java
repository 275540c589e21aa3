package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.Material;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.OwedMaterial;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "material")
@NullUnmarked
class MaterialRow {

    @EmbeddedId
    TenantScopedId key;

    @Version
    long version;

    UUID opportunityId;
    String candidateId;
    UUID interviewId;
    String description;
    LocalDate promisedFor;
    Instant promisedAt;
    Instant dueAt;
    String dueZone;
    Instant sentAt;
    Instant releasedAt;
    String zoneRules;

    /** Whether it is owed is for the ledger to write. */
    void set(Material material) {
        opportunityId = material.identity().opportunityId();
        candidateId = material.identity().candidateId();
        interviewId = material.identity().interviewId();
        description = material.description();
        promisedFor = material.promisedFor();
        promisedAt = material.promisedAt();
        dueAt = material.dueAt();
        dueZone = material.owed().deadline().zone().getId();
        sentAt = material.sentAt();
    }

    Material toMaterial() {
        return new Material(
                new Material.Identity(key.id(), opportunityId, candidateId, interviewId),
                version,
                description,
                promisedAt,
                new OwedMaterial(
                        new Deadline(promisedFor, dueAt, ZoneId.of(dueZone)), interviewId != null, sentAt, releasedAt));
    }
}
