package io.followthrough.contracts.reminders;

import io.followthrough.contracts.TenantEvent;
import java.time.Instant;

/** A sandbox tenant's time was set: from now on it is real time plus the offset, in milliseconds, in all services. */
public record SandboxClockMoved(long version, Instant now, long offsetMillis) implements TenantEvent {

    @Override
    public String subject() {
        return "sandbox-clock";
    }
}
