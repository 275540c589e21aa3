package io.followthrough.interview.store.history;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.store.Json;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "opportunity_change")
@NullUnmarked
class OpportunityChangeRow {

    private static final TypeReference<List<Change.Detail>> DETAILS = new TypeReference<>() {};

    @EmbeddedId
    TenantScopedId key;

    UUID opportunityId;
    String candidateId;

    @Enumerated(EnumType.STRING)
    Change.Kind kind;

    UUID about;
    String details;
    String reason;
    Instant changedAt;
    String changedBy;
    String actingAs;

    RecordedChange toRecordedChange() {
        return new RecordedChange(
                key.id(),
                changedAt,
                new RecordedChange.Author(changedBy, actingAs),
                new Change(kind, about, Json.read(details, DETAILS), reason));
    }
}
