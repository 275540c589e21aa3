package io.followthrough.notes.store.message.thanks;

import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "thank_you_limits")
@NullUnmarked
class ThankYouLimitsRow {

    @Id
    String tenantId;

    long policyVersion;
    long idealBySeconds;
    long dueBySeconds;
    long graceUntilSeconds;

    ThankYouLimits toLimits() {
        return new ThankYouLimits(
                Duration.ofSeconds(idealBySeconds),
                Duration.ofSeconds(dueBySeconds),
                Duration.ofSeconds(graceUntilSeconds));
    }
}
