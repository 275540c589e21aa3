package io.followthrough.contracts;

import java.time.Instant;

/** A service now reads the sandbox clock that {@code version} set; published by every service on its own topic. */
public record SandboxClockApplied(String service, long version, Instant appliedAt) implements TenantEvent {

    @Override
    public String subject() {
        return "sandbox-clock";
    }
}
