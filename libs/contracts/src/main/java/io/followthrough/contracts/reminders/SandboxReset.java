package io.followthrough.contracts.reminders;

import io.followthrough.contracts.TenantEvent;
import java.time.Instant;

/** A sandbox tenant is emptied in all services, and its clock is free to be set anew; each confirms as it does a move. */
public record SandboxReset(long version, Instant resetAt) implements TenantEvent {

    @Override
    public String subject() {
        return "sandbox-clock";
    }
}
