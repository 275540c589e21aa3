package io.followthrough.reminder.store.fact;

import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "known_interview")
@NullUnmarked
class KnownInterviewRow {

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String candidateId;
}
