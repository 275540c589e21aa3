package io.followthrough.reminder.store.fact;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.reminder.domain.fact.Deed;
import io.followthrough.timing.plan.ReminderKind;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "deed")
@NullUnmarked
public class DeedRow {

    @EmbeddedId
    TenantScopedId key;

    String candidateId;
    UUID opportunityId;

    @Enumerated(EnumType.STRING)
    ReminderKind kind;

    UUID interviewId;
    UUID aboutId;
    Instant doneAt;

    UUID opportunityId() {
        return opportunityId;
    }

    Deed toDeed() {
        return new Deed(kind, interviewId, aboutId, doneAt);
    }
}
